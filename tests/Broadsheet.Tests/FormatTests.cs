using System.Reflection;
using Broadsheet.CompilerServices;
using Broadsheet.Shared;

namespace Broadsheet.Tests;

/// <summary>
/// Code that another version of the generator made, met by this runtime: a library that was not rebuilt, or one that is newer than the
/// app's package.
/// </summary>
public sealed class FormatTests
{
    /// <summary>Compiled against the package before formats were numbered; CompiledBefore/README.md tells how.</summary>
    private static readonly Assembly Before = Assembly.LoadFrom(
        Path.Combine(AppContext.BaseDirectory, "CompiledBefore", "Harbour.Archive.dll"));

    private static readonly string Version = typeof(Article).Assembly.GetName().Version!.ToString(3);

    private static string Told(Func<object?> read)
    {
        var thrown = Record.Exception(read);
        while (thrown is TargetInvocationException { InnerException: { } inner })
            thrown = inner;
        return Assert.IsType<InvalidOperationException>(thrown).Message;
    }

    [Theory]
    [InlineData("All")]
    [InlineData("FerrySails")]
    [InlineData("새등대")]
    [InlineData("LongRead")]
    public void A_library_from_before_formats_were_numbered_is_told_to_be_rebuilt(string member)
    {
        var read = Before.GetType("Harbour.Archive.Content.News", throwOnError: true)!.GetProperty(member)!;

        Assert.Equal(
            "'Harbour.Archive' was compiled with an older Broadsheet: its articles have format 0, " +
            $"and Broadsheet {Version}, which runs here, reads format {CompiledFormat.Number}. " +
            $"Rebuild 'Harbour.Archive' with Broadsheet {Version}, or take a version of it that was built with that.",
            Told(() => read.GetValue(null)));
    }

    [Fact]
    public void The_look_ups_of_such_a_library_are_told_too()
    {
        var get = Before.GetType("Harbour.Archive.Content.News", throwOnError: true)!.GetMethod("Get", [typeof(string)])!;

        Assert.StartsWith(
            "'Harbour.Archive' was compiled with an older Broadsheet",
            Told(() => get.Invoke(null, ["ferry-sails"])),
            StringComparison.Ordinal);
    }

    private sealed class IndexOf(int format) : CompilerServices.CollectionIndex(format)
    {
        public override string Slugs => "";

        public override string Terms => "";

        public override string Related => "";

        public override void CompleteArticle(int place)
        {
        }
    }

    private sealed class ArticleOf(int format) : Article(new CompiledArticle(format, "slug ferry", ""));

    [Fact]
    public void A_library_that_is_newer_than_the_package_of_the_app_says_what_to_update()
    {
        var newer = CompiledFormat.Number + 1;
        var assembly = typeof(FormatTests).Assembly.GetName().Name;
        var message = $"'{assembly}' was compiled with a newer Broadsheet: its articles have format {newer}, " +
            $"and Broadsheet {Version}, which runs here, reads format {CompiledFormat.Number}. " +
            $"Update the package Broadsheet of this app to the version that '{assembly}' was built with.";

        Assert.Equal(message, Told(() => new IndexOf(newer)));
        Assert.Equal(message, Told(() => new ArticleOf(newer)));
    }

    [Fact]
    public void What_has_the_format_of_this_version_is_read()
    {
        Assert.Equal("ferry", new ArticleOf(CompiledFormat.Number).Slug);
        Assert.Equal("", new IndexOf(CompiledFormat.Number).Slugs);
    }

    [Fact]
    public void An_article_that_no_generated_code_made_is_refused() =>
        Assert.Contains("format 0", Told(static () => new Blank()), StringComparison.Ordinal);

    private sealed class Blank() : Article(default(CompiledArticle));
}
