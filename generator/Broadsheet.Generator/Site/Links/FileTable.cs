using Broadsheet.Generator.Diagnostics;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site.Links;

/// <summary>Files by path, as addresses name them: relative to a file, or to <c>content/</c>.</summary>
/// <typeparam name="T">What is known of a file.</typeparam>
internal sealed class FileTable<T>
{
    private readonly Dictionary<string, T> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPathInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byPathWithoutDate = new(StringComparer.Ordinal);
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
            _byPathWithoutDate[WithoutDate(path)] = path;
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
        var path = InAnyCase(fromFile) ?? InAnyCase(fromRoot) ?? Dated(fromFile) ?? Dated(fromRoot) ?? _names.Nearest(fromFile,
            nearest) ?? _names.Nearest(fromRoot, nearest);
        return path is null ? null : SitePath.AsWritten(path, folder);
    }

    private string? Dated(string path) => _byPathWithoutDate.TryGetValue(path, out var found) ? found : null;

    /// <summary>A path without the date that begins the file's name, such as <c>2026-05-01-</c>.</summary>
    private static string WithoutDate(string path)
    {
        const string Form = "0000-00-00-";
        var name = path.LastIndexOf('/') + 1;
        for (var i = 0; i < Form.Length; i++)
        {
            if (name + i >= path.Length || (Form[i] == '-' ? path[name + i] != '-' : path[name + i] is < '0' or > '9'))
                return path;
        }

        return path.Substring(0, name) + path.Substring(name + Form.Length);
    }

    private string? InAnyCase(string path) => _byPathInAnyCase.TryGetValue(path, out var found) ? found : null;
}
