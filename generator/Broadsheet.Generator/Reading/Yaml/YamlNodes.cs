using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>Turns YamlDotNet's events into our own tree.</summary>
internal sealed class YamlNodes(Parser parser, YamlSpans places, FrontMatterProblems problems)
{
    private const string ListTag = "tag:yaml.org,2002:seq";
    private const string MappingTag = "tag:yaml.org,2002:map";
    private const string TextTag = "tag:yaml.org,2002:str";

    private readonly YamlAnchors _anchors = new();

    /// <summary>Adds the entries of the root mapping one by one, so that an error leaves those before it.</summary>
    public void ReadRoot(MappingStart root, List<FrontMatterEntry> entries)
    {
        CheckTag(root, MappingTag);
        ReadEntries(depth: 1, entries);
    }

    /// <summary>Adds the mappings of the root list. Each may nest as deep as one that is a file of its own.</summary>
    public void ReadItems(SequenceStart list, List<DataEntry> items)
    {
        CheckTag(list, ListTag);
        while (!parser.Accept<SequenceEnd>(out _))
        {
            if (parser.TryConsume<MappingStart>(out var start))
                items.Add(ReadItem(start));
            else if (ReadValue(depth: 0) is var value && value is FrontMatterMapping aliased)
                items.Add(new(aliased.Entries, aliased.Span));
            else
                problems.Invalid(value.Span.Characters, DataDocument.ItemProblem);
        }

        parser.Consume<SequenceEnd>();
    }

    private DataEntry ReadItem(MappingStart start)
    {
        var mapping = _anchors.Register(start, ReadMapping(start, depth: 1, out var end));
        // A block mapping's end is told only where the next token begins, below blank lines and comments.
        return new(mapping.Entries, start.Style == MappingStyle.Flow ? places.Between(start, end) : mapping.Span);
    }

    /// <summary>Reads up to the mapping's end; an entry that is refused is reported and left out, a second one of its key too.</summary>
    private MappingEnd ReadEntries(int depth, List<FrontMatterEntry> entries)
    {
        HashSet<string>? seen = null;
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = ReadKey(depth);
            var value = ReadValue(depth);
            if (key is null)
                continue;
            var entry = new FrontMatterEntry(key.Text, key.Span, value);
            // Most mappings in a long list have a key or two.
            if (entries.Count == 1)
                seen ??= new(StringComparer.Ordinal) { entries[0].Key };
            if (seen?.Add(entry.Key) != false)
                entries.Add(entry);
            else
                problems.DuplicateKey(entry);
        }

        return parser.Consume<MappingEnd>();
    }

    private FrontMatterScalar? ReadKey(int depth)
    {
        if (parser.Accept<Scalar>(out var written) && IsLeftOut(written))
        {
            problems.Unsupported(places.SpanOf(parser.Consume<Scalar>()), "a ':' without a key before it is not read; write the key");
            return null;
        }

        var key = ReadValue(depth);
        if (key is FrontMatterScalar scalar && (scalar.Text != "<<" || !scalar.IsPlain))
            return scalar;
        problems.Unsupported(key.Span.Characters, key is FrontMatterScalar
            ? "the merge key '<<' is not supported; write the keys out"
            : "a list or mapping cannot be a key; write a word or a text");
        return null;
    }

    /// <summary>Whether nothing is written where a key or value could be.</summary>
    public static bool IsLeftOut(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0 && scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty;

    public FrontMatterValue ReadValue(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return _anchors.Resolve(alias, depth, places);
        if (parser.TryConsume<Scalar>(out var scalar))
            return _anchors.Register(scalar, ReadScalar(scalar, isInMapping: depth > 0));
        if (depth >= FrontMatterLimits.MaxDepth)
            throw new YamlRefusal(parser.Consume<ParsingEvent>(), FrontMatterLimits.DepthProblem);
        if (parser.TryConsume<SequenceStart>(out var sequence))
            return _anchors.Register(sequence, ReadList(sequence, depth + 1));
        var mapping = parser.Consume<MappingStart>();
        return _anchors.Register(mapping, ReadMapping(mapping, depth + 1, out _));
    }

    private FrontMatterScalar ReadScalar(Scalar scalar, bool isInMapping)
    {
        CheckTag(scalar, TextTag);
        // YamlDotNet takes a tab for indentation here, and nowhere else.
        if (isInMapping && scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted && places.FindTabIndent(scalar) is { } tab)
            problems.Invalid(tab, YamlProblem.TabIndent);
        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        var place = places.Of(scalar);
        if (UnicodeText.FindNoText(scalar.Value, 0) is >= 0 and var at)
            problems.NoText(place, scalar.Value, at);
        return new(UnicodeText.ToNfc(scalar.Value), isPlain, place);
    }

    private FrontMatterList ReadList(SequenceStart start, int depth)
    {
        CheckTag(start, ListTag);
        var items = new List<FrontMatterValue>();
        while (!parser.Accept<SequenceEnd>(out _))
            items.Add(ReadValue(depth));
        var end = parser.Consume<SequenceEnd>();
        var place = items.Count == 0
            ? places.Between(start, end)
            : places.Covering(items[0].Span, items[items.Count - 1].Span);
        return new(items.ToEquatableArray(), place);
    }

    private FrontMatterMapping ReadMapping(MappingStart start, int depth, out MappingEnd end)
    {
        CheckTag(start, MappingTag);
        var entries = new List<FrontMatterEntry>();
        end = ReadEntries(depth, entries);
        var place = entries.Count == 0
            ? places.Between(start, end)
            : places.Covering(entries[0].KeySpan, entries[entries.Count - 1].Value.Span);
        return new(entries.ToEquatableArray(), place);
    }

    /// <summary>
    /// A value is what it looks like: of YAML's tags only <c>!!str</c> changes one, and naming a collection's own tag changes nothing.
    /// </summary>
    private void CheckTag(NodeEvent node, string allowed)
    {
        if (node.Tag.IsEmpty || node.Tag.IsNonSpecific || node.Tag.Value == allowed)
            return;
        problems.Unsupported(
            places.SpanOf(node), $"the tag '{node.Tag.Value}' is not supported; remove it, or put the value in quotes if it is text");
    }
}
