using System.IO.Compression;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Pages;
using Broadsheet.Pages.Training;

namespace Broadsheet.Generator.Tests.Reading.Page.Decoding;

public class PageWeightsTests
{
    /// <summary>Of the package, which is compressed.</summary>
    private const int MostBytes = 300 * 1024;

    [Fact]
    public void The_built_weights_are_small_and_say_how_they_were_made()
    {
        using var stream = new MemoryStream();
        using (var packed = new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            PageWeights.Built.Write(packed);
        Assert.InRange(stream.Length, 1, MostBytes);
        Assert.StartsWith("train: seed ", PageWeights.Built.Version, StringComparison.Ordinal);
        Assert.DoesNotContain(HeldOutPages.Names, hand => PageWeights.Built.Version.Contains(hand, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var states = PageWeights.StateCount;
        var weights = new sbyte[2 * states];
        (weights[0], weights[states - 1], weights[states + 8]) = (-127, 127, 3);
        var transitions = new short[PageWeights.Gaps * states * states];
        transitions[5] = -300;
        using var stream = new MemoryStream();
        new PageWeights("by hand", [7, 4_000_000_000], weights, transitions).Write(stream);
        stream.Position = 0;
        var read = PageWeights.Read(stream);
        Assert.Equal("by hand", read.Version);
        Assert.Equal([7u, 4_000_000_000], read.Features);
        Assert.Equal(weights, read.Weights);
        Assert.Equal(transitions, read.Transitions);
    }

    [Fact]
    public void Training_gives_the_same_weights_each_time_and_on_any_machine()
    {
        var (one, other) = (Train(), Train());
        Assert.Equal(one.Features, other.Features);
        Assert.Equal(one.Weights, other.Weights);
        Assert.Equal(one.Transitions, other.Transitions);
        Assert.Equal((1000, 18_168), (one.Features.Length, one.Weights.Sum(weight => Math.Abs((int)weight)) / 10));
    }

    private static PageWeights Train()
    {
        var hands = TrainingPages.Hands(TrainingPages.Folder).Where(hand => hand.Name is "ko1" or "en1").ToList();
        var pages = TrainingPages.Written(hands).Take(4).Concat(TrainingPages.Written(hands).TakeLast(4));
        var composed = TrainingPages.Composed(hands, houses: 2, pagesOfHouse: 1, seed: 3);
        var set = TrainingSet.Of([.. pages.Select(page => (page, 2)), .. composed.Select(page => (page, 1))]);
        return new PageTrainer(set, seed: 3).Train(1000, "small");
    }
}
