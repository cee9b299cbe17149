using System.Buffers;
using System.Reflection;
using System.Text;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>A server's response takes nothing synchronously, so each format can be written the other way.</summary>
public sealed class AsyncWritingTests
{
    private static readonly Dictionary<string, (Action<IBufferWriter<byte>> ToBuffer,
        Func<Stream, CancellationToken, Task> ToStream)> Formats = new()
        {
            ["RssFeed.Write"] =
            (output => RssFeed.Write(output, Articles.All, Articles.Site, Articles.Clock), (stream, token) => RssFeed.WriteAsync(
                stream, Articles.All, Articles.Site, Articles.Clock, token)),
            ["AtomFeed.Write"] =
            (output => AtomFeed.Write(output, Articles.All, Articles.Site, Articles.Clock), (stream, token) => AtomFeed.WriteAsync(
                stream, Articles.All, Articles.Site, Articles.Clock, token)),
            ["JsonFeed.Write"] =
            (output => JsonFeed.Write(output, Articles.All, Articles.Site, Articles.Clock), (stream, token) => JsonFeed.WriteAsync(
                stream, Articles.All, Articles.Site, Articles.Clock, token)),
            ["Sitemap.Write"] =
            (output => Sitemap.Write(output, Articles.All, Articles.Site, null, Articles.Clock), (stream, token) => Sitemap.WriteAsync(
                stream, Articles.All, Articles.Site, null, Articles.Clock, token)),
            ["Sitemap.WritePart"] =
            (output => Sitemap.WritePart(output, Articles.All, Articles.Site, 1, Articles.Clock), (stream, token) => Sitemap.WritePartAsync(
                stream, Articles.All, Articles.Site, 1, Articles.Clock, token)),
            ["NewsSitemap.Write"] =
            (output => NewsSitemap.Write(output, Articles.All, Articles.Site, Articles.Clock), (stream, token) => NewsSitemap.WriteAsync(
                stream, Articles.All, Articles.Site, Articles.Clock, token)),
            ["SchemaOrg.Write"] =
            (output => SchemaOrg.Write(output, Articles.Korean, Articles.Site, "Report"), (stream, token) => SchemaOrg.WriteAsync(
                stream, Articles.Korean, Articles.Site, "Report", token)),
            ["Ninjs.Write"] =
            (output => Ninjs.Write(output, Articles.Korean, Articles.Site, Articles.Clock), (stream, token) => Ninjs.WriteAsync(
                stream, Articles.Korean, Articles.Site, Articles.Clock, token)),
            ["MarkdownText.Write"] =
            (output => MarkdownText.Write(output, Articles.Korean), (stream, token) => MarkdownText.WriteAsync(
                stream, Articles.Korean, token)),
            ["PlainText.Write"] =
            (output => PlainText.Write(output, Articles.Korean), (stream, token) => PlainText.WriteAsync(stream, Articles.Korean, token)),
        };

    public static TheoryData<string> Names => [.. Formats.Keys];

    /// <summary>The classes that write to a buffer, whatever they are called.</summary>
    private static IEnumerable<MethodInfo> Writers() =>
        typeof(RssFeed).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(RssFeed).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetParameters() is [{ ParameterType: var output }, ..] && output == typeof(IBufferWriter<byte>));

    [Fact]
    public void Each_format_is_written_to_a_stream_asynchronously_with_the_same_parameters_and_a_token()
    {
        Assert.Equal(
            Formats.Keys.Order(StringComparer.Ordinal),
            Writers().Select(writer => $"{writer.DeclaringType!.Name}.{writer.Name}").Order(StringComparer.Ordinal));
        Assert.All(Writers(), writer =>
        {
            Type[] types =
                [typeof(Stream), .. writer.GetParameters().Skip(1).Select(parameter => parameter.ParameterType), typeof(CancellationToken)];
            Assert.Equal(typeof(Task), writer.DeclaringType!.GetMethod(writer.Name + "Async", types)?.ReturnType);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_stream_that_refuses_to_be_written_synchronously_gets_the_bytes_of_a_buffer(string format)
    {
        await using var stream = new AsyncOnlyStream();
        await Formats[format].ToStream(stream, TestContext.Current.CancellationToken);

        Assert.Equal(Articles.Written(Formats[format].ToBuffer), Encoding.UTF8.GetString(stream.Written));
    }

    [Fact]
    public async Task A_text_of_many_segments_passes_whole()
    {
        var text = string.Concat(Enumerable.Repeat("가나다 👩‍🚀 <&>\"\r ", 40_000));
        var article = new NewsArticle { Slug = "long", Headline = "L", Body = ArticleBody.FromHtml(text) };
        await using var stream = new AsyncOnlyStream();
        await JsonFeed.WriteAsync(stream, [article], Articles.Site, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(Articles.Written(output => JsonFeed.Write(output, [article], Articles.Site)), Encoding.UTF8.GetString(stream.Written));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Who_has_gone_gets_nothing(string format)
    {
        await using var stream = new AsyncOnlyStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Formats[format].ToStream(stream, new CancellationToken(canceled: true)));
        Assert.Empty(stream.Written);
    }

    /// <summary>As a server's response is.</summary>
    private sealed class AsyncOnlyStream : MemoryStream
    {
        private readonly ArrayBufferWriter<byte> _written = new();

        public byte[] Written => _written.WrittenSpan.ToArray();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(ReadOnlySpan<byte> buffer) =>
            throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _written.Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}
