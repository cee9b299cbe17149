using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Broadsheet.Package.Tests;

/// <summary>What the packages say of themselves, and what they must not say of the machine that built them.</summary>
public sealed class MetadataTests(PackedFeed feed)
{
    public static TheoryData<string> Own => new("Broadsheet", "Broadsheet.AspNetCore");

    private string PathOf(string id) => Path.Combine(feed.Folder, $"{id}.{feed.Version}.nupkg");

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var memory = new MemoryStream();
        content.CopyTo(memory);
        return memory.ToArray();
    }

    private List<(string Name, byte[] Content)> OwnLibraries()
    {
        var libraries = new List<(string, byte[])>();
        foreach (var id in Own)
        {
            using var package = ZipFile.OpenRead(PathOf(id));
            libraries.AddRange(
                package.Entries.Where(
                    static entry => entry.Name.StartsWith("Broadsheet", StringComparison.Ordinal)
                        && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
                .Select(static entry => (entry.Name, Read(entry))));
        }

        return libraries;
    }

    [Fact]
    public void No_library_has_a_path_of_the_machine_that_built_it()
    {
        var libraries = OwnLibraries();
        string[] paths = [Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar];

        Assert.Equal(5, libraries.Count);
        Assert.Empty(
            from library in libraries
            from path in paths
            where library.Content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(path)) >= 0
                || library.Content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(path)) >= 0
            select $"{library.Name} has {path}");
    }

    [Fact]
    public void Symbols_are_in_the_libraries_and_name_sources_by_their_place_in_the_repository()
    {
        foreach (var (name, content) in OwnLibraries())
        {
            using var library = new PEReader(new MemoryStream(content));
            var entry = library.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using var symbols = library.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
            var reader = symbols.GetMetadataReader();

            Assert.NotEmpty(reader.Documents);
            Assert.All(
                reader.Documents,
                document => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
            Assert.Equal(Path.ChangeExtension(name, "pdb"), Path.GetFileName(CodeViewPath(library)));
        }
    }

    private static string CodeViewPath(PEReader library) =>
        library.ReadCodeViewDebugDirectoryData(
            library.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.CodeView)).Path.Replace('\\', '/');

    [Theory]
    [MemberData(nameof(Own))]
    public void The_manifest_has_what_a_list_of_packages_shows(string id)
    {
        using var package = ZipFile.OpenRead(PathOf(id));
        using var manifest = package.GetEntry(id + ".nuspec")!.Open();
        var facts = XDocument.Load(manifest).Root!.Elements().Single(static element => element.Name.LocalName == "metadata").Elements()
            .ToDictionary(static element => element.Name.LocalName, static element => element.Value);

        Assert.Equal(("MIT", "icon.png", "README.md"), (facts["license"], facts["icon"], facts["readme"]));
        Assert.NotEqual("", facts["description"]);
        Assert.Contains("newspaper", facts["tags"].Split(' '));
        Assert.StartsWith("CHANGELOG.md", facts["releaseNotes"], StringComparison.Ordinal);
        Assert.NotNull(package.GetEntry("CHANGELOG.md"));
        // An address of the project is a property of the build, which is empty where tests run.
        Assert.DoesNotContain("projectUrl", facts.Keys);
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void The_icon_is_a_small_square(string id)
    {
        using var package = ZipFile.OpenRead(PathOf(id));
        var icon = Read(package.GetEntry("icon.png")!);

        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
        Assert.Equal((0, 0, 0, 128, 0, 0, 0, 128), (icon[16], icon[17], icon[18], icon[19], icon[20], icon[21], icon[22], icon[23]));
        Assert.InRange(icon.Length, 1, 20_000);
    }

    [Fact]
    public async Task One_property_gives_packages_and_help_links_their_address()
    {
        const string Address = "-p:BroadsheetUrl=https://courier.example/broadsheet";
        string[] properties = ["msbuild", "runtime/Broadsheet", "-getProperty:PackageProjectUrl,RepositoryUrl", Address];
        string[] links = ["msbuild", "generator/Broadsheet.Generator", "-getItem:AssemblyMetadata", Address];

        var package = (await CommandLine.Run(Repository.Root, "dotnet", properties)).MustSucceed().Output;
        var generator = (await CommandLine.Run(Repository.Root, "dotnet", links)).MustSucceed().Output;

        Assert.Equal(2, package.Split("\"https://courier.example/broadsheet\"").Length - 1);
        Assert.Contains("\"https://courier.example/broadsheet/blob/HEAD/\"", generator, StringComparison.Ordinal);
    }
}
