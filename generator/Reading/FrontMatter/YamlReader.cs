using Broadsheet.Generator.Model;
using Broadsheet.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>Turns YamlDotNet's events into our own tree.</summary>
internal sealed class YamlReader(string yaml, YamlPlaces places, FrontMatterProblems problems)
{
    /// <summary>Nobody nests front matter deeper, and a recursive reader needs some limit.</summary>
    private const int MaxDepth = 32;

    private readonly Parser _parser = new(new StringReader(yaml));
    private readonly YamlAnchors _anchors = new(MaxDepth);
    private readonly List<FrontMatterEntry> _entries = [];

    /// <summary>The entries of the root mapping; those before the first error where the YAML has one.</summary>
    public EquatableArray<FrontMatterEntry> Read()
    {
        try
        {
            ReadDocument();
        }
        catch (YamlRefusal refusal)
        {
            problems.Unsupported(places.SpanOf(refusal), refusal.Message);
        }
        catch (YamlException exception)
        {
            problems.Invalid(places.SpanOf(exception), YamlProblem.Explain(exception.Message));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException
            or ArithmeticException or IndexOutOfRangeException)
        {
            // A slip of YamlDotNet's own on strange text must not stop the build's other articles.
            problems.Invalid(places.Opening, "it cannot be read; write it as lines of 'key: value'");
        }

        return _entries.ToEquatableArray();
    }

    private void ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return;
        _parser.Consume<DocumentStart>();
        if (!_parser.TryConsume<MappingStart>(out var root))
        {
            problems.Invalid(places.SpanOf(_parser.Consume<ParsingEvent>()), "it is no mapping; write lines of 'key: value'");
            return;
        }

        CheckTag(root, "tag:yaml.org,2002:map");
        ReadEntries(depth: 1, _entries);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            problems.Unsupported(places.SpanOf(second), "a second YAML document begins here; keep one");
    }

    /// <summary>Reads up to the mapping's end; an entry that is refused is reported and left out, a second one of its key too.</summary>
    private MappingEnd ReadEntries(int depth, List<FrontMatterEntry> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = ReadKey(depth);
            var value = ReadValue(depth);
            if (key is null)
                continue;
            var entry = new FrontMatterEntry(key.Text, key.Place, value);
            if (seen.Add(entry.Key))
                entries.Add(entry);
            else
                problems.DuplicateKey(entry);
        }

        return _parser.Consume<MappingEnd>();
    }

    private FrontMatterScalar? ReadKey(int depth)
    {
        var key = ReadValue(depth);
        if (key is FrontMatterScalar scalar && (scalar.Text != "<<" || !scalar.IsPlain))
            return scalar;
        problems.Unsupported(key.Place.Span, key is FrontMatterScalar
            ? "the merge key '<<' is not supported; write the keys out"
            : "a list or mapping cannot be a key; write a word or a text");
        return null;
    }

    private FrontMatterValue ReadValue(int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            return _anchors.Resolve(alias, depth, places);
        if (_parser.TryConsume<Scalar>(out var scalar))
            return _anchors.Register(scalar, ReadScalar(scalar));
        if (depth >= MaxDepth)
            throw new YamlRefusal(_parser.Consume<ParsingEvent>(), $"it nests deeper than {MaxDepth} levels; nest less");
        if (_parser.TryConsume<SequenceStart>(out var sequence))
            return _anchors.Register(sequence, ReadList(sequence, depth + 1));
        var mapping = _parser.Consume<MappingStart>();
        return _anchors.Register(mapping, ReadMapping(mapping, depth + 1));
    }

    private FrontMatterScalar ReadScalar(Scalar scalar)
    {
        CheckTag(scalar, "tag:yaml.org,2002:str");
        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        var text = UnicodeText.ToNfc(scalar.Value);
        return new(text, isPlain, places.Of(scalar));
    }

    private FrontMatterList ReadList(SequenceStart start, int depth)
    {
        CheckTag(start, "tag:yaml.org,2002:seq");
        var items = new List<FrontMatterValue>();
        while (!_parser.Accept<SequenceEnd>(out _))
            items.Add(ReadValue(depth));
        var end = _parser.Consume<SequenceEnd>();
        var place = items.Count == 0
            ? places.Between(start, end)
            : places.Covering(items[0].Place, items[items.Count - 1].Place);
        return new(items.ToEquatableArray(), place);
    }

    private FrontMatterMapping ReadMapping(MappingStart start, int depth)
    {
        CheckTag(start, "tag:yaml.org,2002:map");
        var entries = new List<FrontMatterEntry>();
        var end = ReadEntries(depth, entries);
        var place = entries.Count == 0
            ? places.Between(start, end)
            : places.Covering(entries[0].KeyPlace, entries[entries.Count - 1].Value.Place);
        return new(entries.ToEquatableArray(), place);
    }

    /// <summary>A value is what it looks like: of YAML's tags only <c>!!str</c> changes one, and naming a collection's own tag changes nothing.</summary>
    private void CheckTag(NodeEvent node, string allowed)
    {
        if (node.Tag.IsEmpty || node.Tag.IsNonSpecific || node.Tag.Value == allowed)
            return;
        problems.Unsupported(places.SpanOf(node), $"the tag '{node.Tag.Value}' is not supported; remove it");
    }
}
