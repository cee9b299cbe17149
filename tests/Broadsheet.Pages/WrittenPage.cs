using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>
/// Reads a <c>.page</c> file: a page that a person wrote, each printed line behind a tag that tells what it is. README.md lists the tags.
/// </summary>
internal sealed class WrittenPage
{
    private const string Tags = "KHhDdYyPpjgSEeRCcQqATX";

    private readonly List<LabelledLine> _lines = [];
    private readonly List<TrueItem> _items = [];
    private readonly List<TrueBlock> _blocks = [];
    private readonly List<TruePerson> _people = [];
    private readonly List<string> _decks = [];
    private Genre? _genre;
    private string _kicker = "";
    private string _headline = "";
    private int _blanks;
    private bool _isOpen;

    /// <summary>All pages below a folder, by name.</summary>
    public static IEnumerable<LabelledPage> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.page", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(
            path => Read(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));

    public static LabelledPage Read(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var head = lines[0].Split(' ', '=');
        if (head is not ["#page", "language", var language, "house", var house])
            throw new FormatException($"{name}(1): '#page language=… house=…' was expected.");
        var page = new WrittenPage();
        for (var i = 1; i < lines.Length; i++)
        {
            if (!page.TryRead(lines[i]))
                throw new FormatException($"{name}({i + 1}): no tag of '{lines[i]}' is known.");
        }

        page.EndItem();
        return new(name, $"{name.Split('/')[0]}/{house}", language, page._lines, page._items);
    }

    private bool TryRead(string line)
    {
        if (line.Trim().Length == 0)
        {
            _blanks++;
            return true;
        }

        if (line.StartsWith("===", StringComparison.Ordinal))
        {
            EndItem();
            _genre = Enum.Parse<Genre>(line[3..].Trim());
            _isOpen = false;
            return true;
        }

        if (line.StartsWith("@ ", StringComparison.Ordinal))
        {
            var parts = line[2..].Split('|', StringSplitOptions.TrimEntries);
            _people.Add(new(parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? ""));
            return true;
        }

        var glue = line.StartsWith("++", StringComparison.Ordinal) ? 2 : line[0] == '+' ? 1 : 0;
        if (line.Length < glue + 3 || line[glue + 1] != ' ' || !Tags.Contains(line[glue], StringComparison.Ordinal))
            return false;
        Add(line[glue], line[(glue + 2)..].Trim(), glue);
        return true;
    }

    private void Add(char tag, string text, int glue)
    {
        var role = RoleOf(tag);
        if (glue > 0)
            _lines[^1] = _lines[^1] with { Text = _lines[^1].Text + (glue == 1 ? " " : "") + text };
        else
            AddLine(role, text);
        AddToItem(tag, role, text);
    }

    private void AddLine(LineRole role, string text)
    {
        var isItems = role is not (LineRole.Furniture or LineRole.Tail);
        var begins = isItems && !_isOpen && LineLabel.CanOpen(role);
        _isOpen |= begins;
        _lines.Add(new(text, new(role, begins), isItems ? _items.Count : -1, _blanks));
        _blanks = 0;
    }

    private void AddToItem(char tag, LineRole role, string text)
    {
        switch (tag)
        {
            case 'X' or 'T' or 'Y' or 'y':
                break;
            case 'K':
                _kicker = Joined(_kicker, text);
                break;
            case 'H' or 'h':
                _headline = Joined(_headline, text);
                break;
            case 'D':
                _decks.Add(text);
                break;
            case 'd' when _decks.Count > 0:
                _decks[^1] = Joined(_decks[^1], text);
                break;
            case 'p' or 'j' or 'g' or 'e' or 'c' or 'q':
                Continue(tag, text);
                break;
            default:
                _blocks.Add(new(role, text));
                break;
        }
    }

    /// <summary>Goes on with the last block of the kind, before which others may have been set.</summary>
    private void Continue(char tag, string text)
    {
        LineRole[] roles = tag switch
        {
            'e' => [LineRole.Entry],
            'c' => [LineRole.Caption],
            'q' => [LineRole.PullQuote],
            'j' or 'g' => [LineRole.Paragraph, LineRole.Entry, LineRole.Caption],
            _ => [LineRole.Paragraph],
        };
        // A caption that is complete was set into the sentence that goes on.
        var at = _blocks.FindLastIndex(block => roles.Contains(block.Role) && !EndsSentence(block.Text));
        if (at < 0)
            at = _blocks.FindLastIndex(block => roles.Contains(block.Role));
        if (at < 0)
            return;
        var before = _blocks[at].Text;
        _blocks[at] = _blocks[at] with
        {
            Text = tag switch
            {
                'j' => (before.EndsWith('-') ? before[..^1] : before) + text,
                'g' => before + text,
                _ => Joined(before, text),
            },
        };
    }

    private void EndItem()
    {
        if (_genre is { } genre)
            _items.Add(new()
            {
                Genre = genre,
                Kicker = _kicker,
                Headline = _headline,
                Decks = [.. _decks],
                Signed = [.. _people],
                Blocks = [.. _blocks],
            });
        (_genre, _kicker, _headline) = (null, "", "");
        _decks.Clear();
        _people.Clear();
        _blocks.Clear();
    }

    private static bool EndsSentence(string text) => text.TrimEnd('”', '’', '"', ')') is [.., '.' or '!' or '?'];

    private static string Joined(string before, string after) => before.Length == 0 ? after : before + " " + after;

    private static LineRole RoleOf(char tag) => tag switch
    {
        'K' => LineRole.Kicker,
        'H' => LineRole.Headline,
        'h' => LineRole.HeadlineRest,
        'D' => LineRole.Deck,
        'd' => LineRole.DeckRest,
        'Y' or 'y' => LineRole.Signature,
        'P' => LineRole.Paragraph,
        'S' => LineRole.Subhead,
        'E' => LineRole.Entry,
        'R' => LineRole.Row,
        'C' => LineRole.Caption,
        'Q' => LineRole.PullQuote,
        'A' => LineRole.Copy,
        'T' => LineRole.Tail,
        'X' => LineRole.Furniture,
        _ => LineRole.Continuation,
    };
}
