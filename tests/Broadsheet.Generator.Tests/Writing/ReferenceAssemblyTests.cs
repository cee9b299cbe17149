using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.Emit;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>
/// What projects that reference the content are compiled against: while it stays the same, a build does not compile them again.
/// </summary>
public sealed class ReferenceAssemblyTests
{
    private static readonly byte[] Before = ReferenceAssembly("Opening night", "content/news/opening-night.md", "The pier opened.");

    private static byte[] ReferenceAssembly(string headline, string path, string body)
    {
        var host = new GeneratorHost("namespace Acme.Site; public class Program;")
            .Article(path, $"---\nheadline: {headline}\nlevel: 1\n---\n\n{body}\n")
            .Article("content/news/second.md", "---\nheadline: 둘째 기사\nlevel: 2\n---\n\n본문.\n");
        var compilation = host.Run().Compilation;
        using var image = new MemoryStream();
        var emitted = compilation
            .WithOptions(compilation.Options.WithDeterministic(true))
            .Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return image.ToArray();
    }

    [Fact]
    public void An_edited_body_leaves_it_as_it_is() =>
        Assert.Equal(
            Before,
            ReferenceAssembly("Opening night", "content/news/opening-night.md", "The pier opened late.\n\n## Afterwards\n\nIt rained."));

    [Fact]
    public void An_edited_headline_leaves_it_as_it_is() =>
        Assert.Equal(Before, ReferenceAssembly("A night of rain", "content/news/opening-night.md", "The pier opened."));

    [Fact]
    public void Another_name_does_not() =>
        Assert.NotEqual(Before, ReferenceAssembly("Opening night", "content/news/first-night.md", "The pier opened."));
}
