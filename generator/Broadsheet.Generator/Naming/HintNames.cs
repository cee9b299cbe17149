using System.Globalization;
using System.Text;

namespace Broadsheet.Generator.Naming;

/// <summary>
/// Names of generated sources: ASCII, short enough for every file system, and apart without regard to case, because the compiler
/// compares them so and may write them to disk.
/// </summary>
internal sealed class HintNames
{
    private const int MaxReadableLength = 60;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What the names of a collection's own sources begin with: the class, told apart by its hash where it is not plain ASCII.
    /// </summary>
    public string ForCollection(string className)
    {
        var readable = Readable(className);
        return MakeUnique(readable == className ? className : $"{readable}-{Hash(className)}");
    }

    /// <summary>The source of the articles of the file at <paramref name="path"/>.</summary>
    public string ForFile(string collectionHint, string path) => MakeUnique($"{collectionHint}.{Readable(path)}-{Hash(path)}") + ".g.cs";

    private string MakeUnique(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
            unique = name + "-" + number.ToString(CultureInfo.InvariantCulture);
        return unique;
    }

    private static string Readable(string text)
    {
        var name = text.Substring(text.LastIndexOf('/') + 1);
        var ascii = new StringBuilder();
        foreach (var c in name)
        {
            if (ascii.Length < MaxReadableLength && c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
                ascii.Append(c);
        }

        return ascii.ToString();
    }

    private static string Hash(string text) => StableHash.Of(text).ToString("x8", CultureInfo.InvariantCulture);
}
