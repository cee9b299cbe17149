using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Broadsheet.Package.Tests;

/// <summary>
/// Look-ups of slugs that are known when compiling, in fresh apps: checked, intercepted, and in a project that references the content.
/// </summary>
public sealed class LookupTests(PackedFeed feed)
{
    private const string StrictAnalysis = """
        <PublishAot>true</PublishAot>
        <AnalysisMode>All</AnalysisMode>
        <AnalysisLevel>latest</AnalysisLevel>
        <InterceptorsNamespaces>Acme.Other</InterceptorsNamespaces>
        """;

    private const string Program = """
        using Acme.Site.Content;

        Console.WriteLine(News.Get("harbour-ferry-returns").Headline);
        Console.WriteLine(Guides.Get("boiling-an-egg").Minutes);
        """;

    private const string Printed = "Harbour ferry returns after nine years\n7\n";

    [Fact]
    public async Task A_slug_in_a_literal_roots_its_article_alone()
    {
        using var app = new FreshApp(feed, StrictAnalysis).Copy("reader");
        app.Write("Program.cs", Program);

        var built = (await app.Dotnet("build")).MustSucceed();
        var printed = await app.RunBuilt();
        var trimmed = await app.Trim();

        Assert.Equal(Printed, printed);
        Assert.DoesNotContain("warning", built.Output.Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(trimmed.HoldsText("at dawn with eleven passengers"));
        Assert.False(trimmed.HoldsText("Nobody asks for this one"));
        Assert.False(trimmed.HoldsText("안내원 세 명을 새로 뽑았다"));
    }

    [Fact]
    public async Task Where_interceptors_are_off_everything_works_and_the_collection_is_rooted()
    {
        using var app = new FreshApp(feed, StrictAnalysis + "<BroadsheetInterceptors>false</BroadsheetInterceptors>").Copy("reader");
        app.Write("Program.cs", Program);

        (await app.Dotnet("build")).MustSucceed();
        var trimmed = await app.Trim();

        Assert.Equal(Printed, await app.RunBuilt());
        Assert.True(trimmed.HoldsText("Nobody asks for this one"));
    }

    [Fact]
    public async Task A_slug_that_no_article_has_does_not_build()
    {
        using var app = new FreshApp(feed).Copy("reader");
        app.Write(
            "Program.cs",
            "using Acme.Site.Content;\n\nConsole.WriteLine(News.Get(\"harbour-ferry-return\").Headline);\nConsole.WriteLine(News.HarbourFerryReturn);\n");

        var built = await app.Dotnet("build");

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains(
            "Program.cs(3,28): error BSH0801: No article of 'News' has the slug 'harbour-ferry-return'; did you mean 'harbour-ferry-returns'?",
            built.Output,
            StringComparison.Ordinal);
        Assert.Contains("Program.cs(4,24): error CS0117", built.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Program.cs(4,24): warning BSH0802: 'News' has no article 'HarbourFerryReturn'; did you mean 'HarbourFerryReturns' (Harbour ferry returns after nine years)?",
            built.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_references_the_content_is_checked_and_intercepted_too()
    {
        using var content =
            new FreshApp(
                feed, "<OutputType>Library</OutputType><AssemblyName>Acme.Content</AssemblyName><IsAotCompatible>true</IsAotCompatible>").Copy("reader");
        File.Delete(Path.Combine(content.Folder, "Program.cs"));
        using var app = ReferencingApp(content);
        app.Write("Program.cs", Program);
        // Not an article: the project that has them is another.
        app.Write("content/menu/today.json", "not even JSON");

        (await app.Dotnet("build")).MustSucceed();
        Assert.Equal(Printed, await app.RunBuilt());
        Assert.DoesNotContain("News.Get", CalledMembers(app.BuiltAssembly));
        Assert.Contains("News.get_HarbourFerryReturns", CalledMembers(app.BuiltAssembly));

        Assert.False((await app.Trim()).HoldsText("Nobody asks for this one"));

        app.Write("Program.cs", "Console.WriteLine(Acme.Site.Content.News.Get(\"harbour-ferry-return\").Headline);\n");
        Assert.Contains("Program.cs(1,46): error BSH0801", (await app.Dotnet("build")).Output, StringComparison.Ordinal);
    }

    /// <summary>The members of other assemblies that an assembly refers to, as <c>Type.Member</c>.</summary>
    private static List<string> CalledMembers(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member =>
                    $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{metadata.GetString(member.Name)}"),
        ];
    }

    private FreshApp ReferencingApp(FreshApp content)
    {
        var app = new FreshApp(feed);
        app.Write("Acme.Site.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Acme.Shop</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {StrictAnalysis}
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{Path.Combine(content.Folder, "Acme.Site.csproj")}" />
              </ItemGroup>
            </Project>
            """);
        return app;
    }
}
