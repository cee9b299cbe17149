using System.Runtime.CompilerServices;

namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <summary>
/// The words by which pages are read. Each list is a text file of its own, named as its property is, in the folder of the room that asks
/// for it, and embedded in this assembly. A list is read when it is first asked for, so that a project without pages reads none.
/// </summary>
internal static partial class WordLists
{
    /// <summary>Stands for a blank at either end of an entry, where none could be seen.</summary>
    private const char VisibleBlank = '␣';

    private static WordList Words(bool ignoreCase = false, [CallerMemberName] string name = "") => new(Entries(name), ignoreCase);

    private static WordTable Table(bool ignoreCase = false, [CallerMemberName] string name = "") => new(Entries(name), ignoreCase);

    private static IEnumerable<string> Entries(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream("Lexicon." + name);
        using var reader = new StreamReader(stream!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Replace(VisibleBlank, ' ');
        }
    }
}
