using Broadsheet.Generator.Diagnostics;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site.Links;

/// <summary>Files by path, as addresses name them: relative to a file, or to <c>content/</c>.</summary>
/// <typeparam name="T">What is known of a file.</typeparam>
internal sealed class FileTable<T>
{
    private readonly Dictionary<string, T> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPathInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly PathNames _names = new();

    public FileTable(IEnumerable<KeyValuePair<string, T>> files)
    {
        foreach (var file in files)
        {
            // macOS decomposes names; an author's keyboard does not.
            var path = UnicodeText.ToNfc(file.Key);
            if (_byPath.ContainsKey(path))
                continue;
            _byPath.Add(path, file.Value);
            _byPathInAnyCase[path] = path;
            _names.Add(path);
        }
    }

    /// <summary>The file that <paramref name="written"/> names in a file of <paramref name="folder"/>.</summary>
    public bool TryFind(string written, string folder, out T file) =>
        _byPath.TryGetValue(SitePath.Combine(folder, written), out file)
            || _byPath.TryGetValue(SitePath.Combine(SitePath.ContentRoot, written), out file);

    /// <summary>What may have been meant, as a file of <paramref name="folder"/> would write it.</summary>
    public string? Nearest(string written, string folder, NearestNames nearest)
    {
        var fromFile = SitePath.Combine(folder, written);
        var fromRoot = SitePath.Combine(SitePath.ContentRoot, written);
        var path = InAnyCase(fromFile) ?? InAnyCase(fromRoot) ?? _names.Nearest(fromFile, nearest) ?? _names.Nearest(fromRoot, nearest);
        return path is null ? null : SitePath.AsWritten(path, folder);
    }

    private string? InAnyCase(string path) => _byPathInAnyCase.TryGetValue(path, out var found) ? found : null;
}
