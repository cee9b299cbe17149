using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>
/// The anchored values of a block. Aliases are bounded by what they expand to: ten lines of aliases of aliases can stand for
/// a billion values ("billion laughs").
/// </summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<AnchorName, Anchored> _values = [];
    private int _expandedNodes;
    private int _expandedLength;

    public T Register<T>(NodeEvent node, T value) where T : FrontMatterValue
    {
        if (!node.Anchor.IsEmpty)
            _values[node.Anchor] = new(value, CountNodes(value), HeightOf(value), LengthOf(value));
        return value;
    }

    /// <summary>The value that <paramref name="alias"/> stands for, at the alias's own place.</summary>
    public FrontMatterValue Resolve(AnchorAlias alias, int depth, YamlSpans places)
    {
        if (!_values.TryGetValue(alias.Value, out var anchored))
            throw new YamlRefusal(alias, $"no value above is marked '&{alias.Value}'; put the value in quotes if it is text, or mark one");
        _expandedNodes += anchored.Nodes;
        _expandedLength += anchored.Length;
        if (_expandedNodes > InputLimits.AliasedValues)
            throw new YamlRefusal(alias, $"its aliases stand for more than {InputLimits.AliasedValues} values; write the values out");
        if (_expandedLength > InputLimits.ReferenceExpansion)
            throw new YamlRefusal(
                alias, $"its aliases stand for more than {InputLimits.ReferenceExpansion} characters; write the values out");
        if (depth + anchored.Height > FrontMatterLimits.MaxDepth)
            throw new YamlRefusal(alias, FrontMatterLimits.DepthProblem);
        return anchored.Value with { Span = places.Of(alias) };
    }

    private static int CountNodes(FrontMatterValue value) => value switch
    {
        FrontMatterList list => 1 + list.Items.Sum(CountNodes),
        FrontMatterMapping mapping => 1 + mapping.Entries.Sum(static entry => 1 + CountNodes(entry.Value)),
        _ => 1,
    };

    private static int HeightOf(FrontMatterValue value) => value switch
    {
        FrontMatterList list => 1 + list.Items.Select(HeightOf).DefaultIfEmpty().Max(),
        FrontMatterMapping mapping => 1 + mapping.Entries.Select(static entry => HeightOf(entry.Value)).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private static int LengthOf(FrontMatterValue value) => value switch
    {
        FrontMatterList list => list.Items.Sum(LengthOf),
        FrontMatterMapping mapping => mapping.Entries.Sum(static entry => entry.Key.Length + LengthOf(entry.Value)),
        FrontMatterScalar scalar => scalar.Text.Length,
        _ => 0,
    };

    private sealed record Anchored(FrontMatterValue Value, int Nodes, int Height, int Length);
}
