using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Broadsheet.Package.Tests;

/// <summary>
/// What the SDK's linker leaves of an app and of the libraries beside it, in a fraction of the time that a native binary takes. The
/// framework is not trimmed with them, so the linker keeps whatever the framework could call on an object that the app creates. The
/// assemblies are made to be looked into; they need not run.
/// </summary>
internal sealed partial class TrimmedApp
{
    private readonly string _folder;
    private readonly List<byte[]> _images;
    private readonly HashSet<string> _types;

    private TrimmedApp(string folder)
    {
        _folder = folder;
        _images = [.. Directory.EnumerateFiles(folder, "*.dll").Select(File.ReadAllBytes)];
        _types = [.. _images.SelectMany(TypesWithCode)];
    }

    /// <param name="built">The folder of the built app.</param>
    /// <param name="project">The app's folder, restored for trimming.</param>
    /// <param name="method">The static method that alone is called, as <c>Type.Method</c>; by default the app runs.</param>
    public static async Task<TrimmedApp> Of(string built, string project, string? method)
    {
        var folder = Directory.CreateDirectory(Path.Combine(project, "trimmed", method ?? "app")).FullName;
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var web = framework.Replace("Microsoft.NETCore.App", "Microsoft.AspNetCore.App", StringComparison.Ordinal);
        var libraries = Directory.EnumerateFiles(built, "*.dll");
        List<string> arguments =
        [
            Linker(project), "-out", folder, "-d", built, "-d", framework, "-d", web, "--trim-mode", "skip", "--action", "skip",
            .. libraries.SelectMany(library => (string[])["--action", "link", Path.GetFileNameWithoutExtension(library)]),
        ];
        if (method?.Split('.') is [var type, var name])
        {
            var roots = Path.Combine(folder, "roots.xml");
            await File.WriteAllTextAsync(roots, $"""
                <linker>
                  <assembly fullname="Acme.Site"><type fullname="{type}"><method name="{name}" /></type></assembly>
                </linker>
                """);
            arguments.AddRange(["-x", roots]);
        }
        else
        {
            arguments.AddRange(["-a", Path.Combine(built, "Acme.Site.dll"), "entrypoint"]);
        }

        (await CommandLine.Run(project, "dotnet", arguments)).MustSucceed();
        return new TrimmedApp(folder);
    }

    /// <summary>The size of the app's own assembly, with its articles.</summary>
    public long Length => new FileInfo(Path.Combine(_folder, "Acme.Site.dll")).Length;

    /// <summary>Whether any code of a type is left; the name of a type is left with a field that was never filled.</summary>
    public bool HasCodeOf(string type) => _types.Contains(type);

    /// <summary>Whether a literal is left that has this text.</summary>
    public bool HoldsText(string text)
    {
        var (unicode, utf8) = (Encoding.Unicode.GetBytes(text), Encoding.UTF8.GetBytes(text));
        return _images.Exists(image => image.AsSpan().IndexOf(unicode) >= 0 || image.AsSpan().IndexOf(utf8) >= 0);
    }

    private static IEnumerable<string> TypesWithCode(byte[] image)
    {
        using var file = new PEReader([.. image]);
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(type => type.GetMethods().Any(method => metadata.GetMethodDefinition(method).RelativeVirtualAddress != 0))
                .Select(type => GenericArity().Replace(metadata.GetString(type.Name), "")),
        ];
    }

    /// <summary>The linker that the SDK restored for the app.</summary>
    private static string Linker(string project)
    {
        using var assets = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "obj", "project.assets.json")));
        var package = assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Single(library => library.Name.StartsWith("Microsoft.NET.ILLink.Tasks/", StringComparison.Ordinal))
            .Value.GetProperty("path").GetString()!;
        return assets.RootElement.GetProperty("packageFolders").EnumerateObject()
            .Select(folder => Path.Combine(folder.Name, package, "tools", "net", "illink.dll"))
            .First(File.Exists);
    }

    [GeneratedRegex("`[0-9]+$")]
    private static partial Regex GenericArity();
}
