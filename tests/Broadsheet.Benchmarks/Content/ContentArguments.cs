using System.Globalization;

namespace Broadsheet.Benchmarks.Content;

/// <summary>What the command line of <c>content</c> asks for.</summary>
/// <param name="Folder">An absolute path.</param>
/// <param name="Samples">The most messages of a code, and the most differences from cmark-gfm, that are shown.</param>
/// <param name="WithData">Whether text files, YAML and JSON are articles, too.</param>
/// <param name="WithReference">Whether the HTML is compared with that of cmark-gfm.</param>
/// <param name="Properties">MSBuild properties, such as <c>BroadsheetRawHtml</c>.</param>
internal sealed record ContentArguments(
    string Folder, int Samples, bool WithData, bool WithReference, IReadOnlyList<KeyValuePair<string, string>> Properties)
{
    /// <summary>Null, and a line that says why, where they cannot be read.</summary>
    public static ContentArguments? Parse(string[] arguments)
    {
        var folders = new List<string>();
        var properties = new List<KeyValuePair<string, string>>();
        var (samples, withData, withReference) = (3, false, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--reference":
                    withReference = true;
                    break;
                case "--data":
                    withData = true;
                    break;
                case "--samples" when i + 1 < arguments.Length
                    && int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out samples):
                    i++;
                    break;
                case "--set" when i + 1 < arguments.Length && arguments[i + 1].Split('=', 2) is [var name, var value]:
                    properties.Add(new(name, value));
                    i++;
                    break;
                case var folder when Directory.Exists(folder):
                    folders.Add(Path.GetFullPath(folder));
                    break;
                default:
                    Console.WriteLine($"'{arguments[i]}' is no folder and no option that is complete.");
                    return null;
            }
        }

        if (folders is [var only])
            return new(only, samples, withData, withReference, properties);
        Console.WriteLine("content <folder> [--samples N] [--reference] [--data] [--set PROPERTY=VALUE ...]");
        return null;
    }
}
