namespace Broadsheet.Package.Tests;

/// <summary>
/// Three class libraries with content of their own, `Acme.Local`, `Acme.World` and `Acme.Sport`, and `Acme.Common`, whose `Story` the
/// articles of two are.
/// </summary>
public sealed class ContentPacks : IDisposable
{
    private readonly PackedFeed _feed;
    private readonly FreshApp _common;
    private readonly FreshApp _local;
    private readonly FreshApp _world;

    private readonly FreshApp _sport;

    public ContentPacks(PackedFeed feed)
    {
        _feed = feed;
        _common = Library("Acme.Common");
        _common.Write("Story.cs", """
            namespace Acme.Common;

            public abstract class Story : Broadsheet.Article
            {
                protected Story()
                {
                }

                protected Story(Broadsheet.CompilerServices.CompiledArticle compiled)
                    : base(compiled)
                {
                }

                public int Rank { get; init; }
            }
            """);
        _local = PackOfStories("Acme.Local");
        _local.Write(
            "content/news/night-ferry.md",
            "---\nheadline: Night ferry\npublished: 2025-05-03\ntags: [boats]\nrank: 1\n---\n\nThe boat leaves at eleven.\n");
        _local.Write(
            "content/news/old-pier.md",
            "---\nheadline: Old pier\npublished: 2025-05-01\ntags: [Boats, pier]\nrank: 3\n---\n\nThe planks are new.\n");
        _world = PackOfStories("Acme.World");
        _world.Write("content/news/섬-소식.md", "---\nheadline: 섬 소식\npublished: 2025-05-02\nrank: 2\n---\n\n섬마을에 새 등대가 섰다.\n");
        _sport = Sport();
    }

    /// <summary>A third library, whose article type is inferred and whose route is its own.</summary>
    internal FreshApp Sport()
    {
        var sport = Library("Acme.Sport");
        sport.Write(
            "content/news/regatta.md",
            "---\nheadline: Regatta\npublished: 2025-05-02\ntags: [boats]\nlaps: 12\n---\n\nNine hulls crossed the line.\n");
        sport.Write(
            "Directory.Build.targets",
            """<Project><ItemGroup><ArticleCollection Include="news" Route="/sport/{slug}" /></ItemGroup></Project>""");
        return sport;
    }

    /// <summary>An app without an article, which references the three.</summary>
    internal FreshApp Host(string sdk, string packages = "", FreshApp? sport = null)
    {
        var host = new FreshApp(_feed);
        host.Write("Acme.Site.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <PublishAot>true</PublishAot>
              </PropertyGroup>
              <ItemGroup>
                {packages}
                {ReferenceTo(_local)}
                {ReferenceTo(_world)}
                {ReferenceTo(sport ?? _sport)}
              </ItemGroup>
            </Project>
            """);
        return host;
    }

    public void Dispose()
    {
        foreach (var project in new[] { _common, _local, _world, _sport })
            project.Dispose();
    }

    private FreshApp PackOfStories(string name)
    {
        var pack = Library(name);
        pack.Write("NewsStory.cs", $$"""
            namespace {{name}}.Content;

            [Broadsheet.ArticleCollection("news")]
            public sealed partial class NewsStory : Acme.Common.Story;
            """);
        pack.Write("Directory.Build.targets", $"<Project><ItemGroup>{ReferenceTo(_common)}</ItemGroup></Project>");
        return pack;
    }

    private FreshApp Library(string name) => new(_feed, $"""
        <OutputType>Library</OutputType>
        <AssemblyName>{name}</AssemblyName>
        <RootNamespace>{name}</RootNamespace>
        <IsAotCompatible>true</IsAotCompatible>
        """);

    private static string ReferenceTo(FreshApp project) =>
        $"""<ProjectReference Include="{Path.Combine(project.Folder, "Acme.Site.csproj")}" />""";
}
