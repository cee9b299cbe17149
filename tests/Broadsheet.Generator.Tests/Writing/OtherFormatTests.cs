using System.Reflection;
using System.Runtime.Loader;
using Broadsheet.Generator.Tests.Testing;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>
/// A library whose declared type calls what this runtime does not have, as one of another version may: here a class of an assembly that is
/// referenced when compiling and is not there at run time.
/// </summary>
public sealed class OtherFormatTests
{
    private static readonly string Number = $"CompiledArticle({CompiledFormat.Number},";

    private static LoadedHost Library(int format)
    {
        var compilation = Run(Guide("public int Berth { get; init; }"), "berth: 4").Compilation;
        var gone = CSharpCompilation.Create(
            "Gone",
            [CSharpSyntaxTree.ParseText("public static class Gone { public static int? Int32(string key) => 4; }")],
            compilation.References,
            compilation.Options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.ToString().Replace(Number, $"CompiledArticle({format},", StringComparison.Ordinal)
                .Replace("base.Record.Int32(", "global::Gone.Int32(", StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(
                tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
        }

        using var image = new MemoryStream();
        var emitted = compilation.AddReferences(gone.ToMetadataReference()).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return new LoadedHost(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image));
    }

    private static Exception Thrown(LoadedHost library) =>
        Assert.Throws<TargetInvocationException>(() => library.ReadArticle("Guides", "A")).InnerException!;

    [Fact]
    public void An_article_of_a_declared_type_is_refused_by_name_before_its_constructor_calls_what_is_gone()
    {
        var message = Assert.IsType<InvalidOperationException>(Thrown(Library(CompiledFormat.Number + 1))).Message;

        Assert.Contains(
            $"was compiled with a newer Broadsheet: its articles have format {CompiledFormat.Number + 1}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_format_of_this_version_the_constructor_is_entered() =>
        Assert.IsType<FileNotFoundException>(Thrown(Library(CompiledFormat.Number)));
}
