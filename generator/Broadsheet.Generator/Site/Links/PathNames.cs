using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Site.Links;

/// <summary>
/// Paths by their last segment, without its extension. Someone errs in a name or in a folder, seldom in both; compared as a whole, a long
/// folder would make any two names alike.
/// </summary>
internal sealed class PathNames
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _byFolder = new(StringComparer.Ordinal);

    /// <summary>Of two with a name, the first is found.</summary>
    public void Add(string path)
    {
        var folder = SitePath.FolderOf(path);
        if (!_byFolder.TryGetValue(folder, out var names))
            _byFolder.Add(folder, names = new(StringComparer.Ordinal));
        AddUnlessKnown(names, NameOf(path), path);
        AddUnlessKnown(_byName, NameOf(path), path);
    }

    /// <summary>The path that has the name in another folder, else the one of the same folder with the nearest name.</summary>
    public string? Nearest(string path, NearestNames nearest)
    {
        var name = NameOf(path);
        if (_byName.TryGetValue(name, out var elsewhere))
            return elsewhere;
        return _byFolder.TryGetValue(SitePath.FolderOf(path), out var names) && nearest.Find(name, names.Keys) is { } near
            ? names[near]
            : null;
    }

    private static void AddUnlessKnown(Dictionary<string, string> names, string name, string path)
    {
        if (!names.ContainsKey(name))
            names.Add(name, path);
    }

    private static string NameOf(string path)
    {
        var name = ArticlePath.FileName(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
