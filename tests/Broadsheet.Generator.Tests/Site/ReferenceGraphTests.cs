using Broadsheet.Generator.Site;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>Which references may lead back to where they came from.</summary>
public class ReferenceGraphTests
{
    [Fact]
    public void References_within_a_circle_lead_back_and_those_into_and_out_of_it_do_not()
    {
        var graph = Graph("quays: ferries", "ferries: crews harbors", "crews: quays", "harbors: harbors", "logs: quays logs");

        Assert.True(graph.LeadsBack("quays", "ferries"));
        Assert.True(graph.LeadsBack("ferries", "crews"));
        Assert.True(graph.LeadsBack("crews", "quays"));
        Assert.False(graph.LeadsBack("ferries", "harbors"));
        Assert.False(graph.LeadsBack("logs", "quays"));
        Assert.True(graph.LeadsBack("harbors", "harbors"));
        Assert.True(graph.LeadsBack("logs", "logs"));
    }

    [Fact]
    public void Two_circles_that_share_a_collection_are_one()
    {
        var graph = Graph("부두: 배", "배: 부두 항구", "항구: 배 선원", "선원:");

        Assert.True(graph.LeadsBack("부두", "배"));
        Assert.True(graph.LeadsBack("항구", "배"));
        Assert.False(graph.LeadsBack("항구", "선원"));
    }

    [Fact]
    public void A_chain_of_any_length_needs_no_stack()
    {
        // A call for each would need more.
        const int Length = 20_000;
        const int StackSize = 128 * 1024;
        var chain = Enumerable.Range(0, Length).Select(static i => $"c{i}: {(i + 1 < Length ? $"c{i + 1}" : "")}");
        var (isOpenBack, isClosedBack) = (true, false);
        var thread = new Thread(
            () =>
            {
                isOpenBack = Graph([.. chain]).LeadsBack("c0", "c1");
                isClosedBack = Graph([.. chain.SkipLast(1), $"c{Length - 1}: c0"]).LeadsBack("c0", "c1");
            },
            StackSize);
        thread.Start();
        thread.Join();

        Assert.False(isOpenBack);
        Assert.True(isClosedBack);
    }

    /// <param name="references">Each a collection, and those that it refers to.</param>
    private static ReferenceGraph Graph(params string[] references) => new(references.Select(static line => line.Split(':')).ToDictionary(
        static line => line[0], static line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList(), StringComparer.Ordinal));
}
