using System.Text;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.YamlSuite;

/// <summary>The suite's own events of a document as our tree, without places.</summary>
internal sealed class SuiteTree
{
    private readonly Dictionary<string, FrontMatterValue> _anchors = [];
    private readonly Queue<string> _events;

    private SuiteTree(IEnumerable<string> events) => _events = new(events);

    /// <summary>The root of the only document.</summary>
    public static FrontMatterValue Read(string tree) =>
        new SuiteTree(
            tree.Split('\n').Select(static line => line.TrimStart(' '))
                .Where(static line => line.Length > 0 && line[1..4] is not ("STR" or "DOC"))).ReadNode();

    /// <summary>Whether both say the same, wherever they stand.</summary>
    public static bool AreEqual(FrontMatterValue one, FrontMatterValue other) => (one, other) switch
    {
        (FrontMatterScalar first, FrontMatterScalar second) => first.Text == second.Text && first.IsPlain == second.IsPlain,
        (FrontMatterList first, FrontMatterList second) => first.Items.Count == second.Items.Count
            && first.Items.AsEnumerable().Zip(second.Items.AsEnumerable()).All(static pair => AreEqual(pair.First, pair.Second)),
        (FrontMatterMapping first, FrontMatterMapping second) => first.Entries.Count == second.Entries.Count
            && first.Entries.AsEnumerable().Zip(second.Entries.AsEnumerable()).All(
                static pair => pair.First.Key == pair.Second.Key && AreEqual(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private FrontMatterValue ReadNode()
    {
        var line = _events.Dequeue();
        if (line.StartsWith("=ALI", StringComparison.Ordinal))
            return _anchors[line[6..]];
        var rest = line[4..].TrimStart(' ');
        var anchor = TakeProperty(ref rest, '&', ' ');
        var tag = TakeProperty(ref rest, '<', '>');
        FrontMatterValue value = line[..4] switch
        {
            "+SEQ" => new FrontMatterList(ReadNodes("-SEQ").ToEquatableArray(), default),
            "+MAP" =>
                new FrontMatterMapping(
                    ReadNodes("-MAP").Chunk(2).Select(pair => new FrontMatterEntry(((FrontMatterScalar)pair[0]).Text, default, pair[1]))
                        .ToEquatableArray(),
                    default),
            _ => new FrontMatterScalar(Unescape(rest[1..]).Normalize(), rest[0] == ':' && tag.Length == 0, default),
        };
        if (anchor.Length > 0)
            _anchors[anchor] = value;
        return value;
    }

    private List<FrontMatterValue> ReadNodes(string end)
    {
        var nodes = new List<FrontMatterValue>();
        while (_events.Peek() != end)
            nodes.Add(ReadNode());
        _events.Dequeue();
        return nodes;
    }

    /// <summary>An anchor or tag, and <c>[]</c> or <c>{}</c> before it, which tell the style.</summary>
    private static string TakeProperty(ref string rest, char first, char last)
    {
        if (rest.StartsWith("[]", StringComparison.Ordinal) || rest.StartsWith("{}", StringComparison.Ordinal))
            rest = rest[2..].TrimStart(' ');
        if (rest.Length == 0 || rest[0] != first)
            return "";
        var end = rest.IndexOf(last, StringComparison.Ordinal);
        end = end < 0 ? rest.Length : end;
        var property = rest[1..end];
        rest = rest[Math.Min(rest.Length, end + 1)..].TrimStart(' ');
        return property;
    }

    private static string Unescape(string text)
    {
        var unescaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            unescaped.Append(text[i] != '\\' ? text[i] : text[++i] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\b',
                '0' => '\0',
                var other => other,
            });
        }

        return unescaped.ToString();
    }
}
