namespace Broadsheet.Pages;

/// <summary>Reads <c>items.txt</c>: <c>=== kind | language | section</c>, and a tagged line for each part.</summary>
internal sealed class ItemTextReader
{
    private const string Tags = "KHDLPSEGRCcQqAT";

    private readonly string _file;
    private readonly List<ItemText> _items = [];
    private readonly List<ItemPart> _parts = [];
    private readonly List<Signer> _signers = [];
    private string[]? _head;
    private int _headLine;

    private ItemTextReader(string file) => _file = file;

    /// <exception cref="FormatException">A line has no known tag; the message begins with file and line.</exception>
    public static IReadOnlyList<ItemText> Read(string file, string text)
    {
        var reader = new ItemTextReader(file);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
            reader.ReadLine(lines[i].Trim(), i + 1);
        reader.EndItem();
        return reader._items;
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0)
            return;
        if (line.StartsWith("===", StringComparison.Ordinal))
            BeginItem(line, number);
        else if (_head is null)
            throw Error(number, "'=== kind | language | section' was expected.");
        else if (line[0] == '@')
            _signers.Add(ReadSigner(line, number));
        else if (line.Length > 2 && line[1] == ' ' && Tags.Contains(line[0], StringComparison.Ordinal))
            _parts.Add(new(line[0], line[2..].Trim()));
        else
            throw Error(number, $"no tag of '{line}' is known.");
    }

    private void BeginItem(string line, int number)
    {
        EndItem();
        var head = line[3..].Split('|', StringSplitOptions.TrimEntries);
        if (head.Length != 3 || head[1] is not ("ko" or "en") || !ItemKinds.All.Contains(head[0]))
            throw Error(number, $"'=== kind | language | section' was expected, not '{line}'.");
        (_head, _headLine) = (head, number);
    }

    private Signer ReadSigner(string line, int number)
    {
        var kind = line.StartsWith("@@", StringComparison.Ordinal) ? SignerKind.Desk
            : line.StartsWith("@!", StringComparison.Ordinal) ? SignerKind.Contributor : SignerKind.Reporter;
        var parts = line[(kind == SignerKind.Reporter ? 1 : 2)..].Split('|', StringSplitOptions.TrimEntries);
        if (parts[0].Length == 0)
            throw Error(number, "a person's name was expected.");
        var post = parts.ElementAtOrDefault(1) ?? "";
        var (org, rest) = kind == SignerKind.Contributor ? Institution.Split(post) : ("", post);
        return new(kind, parts[0], rest, parts.ElementAtOrDefault(2) ?? "", org);
    }

    private void EndItem()
    {
        if (_head is [var kind, var language, var section])
            _items.Add(new($"{_file}({_headLine})", kind, language, section, [.. _parts], [.. _signers]));
        _head = null;
        _parts.Clear();
        _signers.Clear();
    }

    private FormatException Error(int line, string message) => new($"{_file}({line}): {message}");
}
