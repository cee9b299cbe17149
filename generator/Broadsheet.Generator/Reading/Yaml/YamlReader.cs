using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>Reads one YAML document: front matter, or a file that is YAML as a whole. What stands before its first error is kept.</summary>
internal sealed class YamlReader
{
    private readonly YamlSpans _places;
    private readonly FrontMatterProblems _problems;
    private readonly Parser _parser;
    private readonly YamlNodes _nodes;

    public YamlReader(string yaml, YamlSpans places, FrontMatterProblems problems)
    {
        _places = places;
        _problems = problems;
        _parser = new Parser(new StringReader(yaml));
        _nodes = new YamlNodes(_parser, places, problems);
    }

    /// <summary>The entries of the root mapping.</summary>
    public EquatableArray<FrontMatterEntry> ReadFrontMatter()
    {
        var entries = new List<FrontMatterEntry>();
        Guard(mayBeList: false, () => ReadDocument(() =>
        {
            if (_parser.TryConsume<MappingStart>(out var root))
                _nodes.ReadRoot(root, entries);
            else
                RefuseRoot("it is no mapping; write lines of 'key: value'", mayBeSlip: true);
        }));
        return entries.ToEquatableArray();
    }

    /// <summary>The entries of the root list, or the root mapping as the only one.</summary>
    public DataDocument ReadData()
    {
        var entries = new List<FrontMatterEntry>();
        var items = new List<DataEntry>();
        var isMapping = false;
        Guard(mayBeList: true, () => ReadDocument(() =>
        {
            if (_parser.TryConsume<SequenceStart>(out var list))
            {
                _nodes.ReadItems(list, items);
            }
            else if (_parser.TryConsume<MappingStart>(out var root))
            {
                isMapping = true;
                _nodes.ReadRoot(root, entries);
            }
            else if (!TryConsumeNothing())
            {
                RefuseRoot(DataDocument.RootProblem);
            }
        }));
        return isMapping ? DataDocument.OfOne(entries) : DataDocument.OfList(items);
    }

    private void Guard(bool mayBeList, Action read)
    {
        try
        {
            read();
        }
        catch (YamlRefusal refusal)
        {
            _problems.Unsupported(_places.SpanOf(refusal), refusal.Message);
        }
        catch (YamlException exception)
        {
            var (span, problem) = _places.SlipAt(exception, mayBeList)
                ?? (_places.SpanOf(exception), YamlProblem.Explain(exception.Message));
            _problems.Invalid(span, problem);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException
            or ArithmeticException or IndexOutOfRangeException)
        {
            // A slip of YamlDotNet's own must not stop the build's other articles. It has one where brackets are not closed, or go on at
            // the margin.
            var (span, problem) = _places.BracketSlip() ?? (_places.Opening, "it cannot be read; write it as lines of 'key: value'");
            _problems.Invalid(span, problem);
        }
    }

    private void ReadDocument(Action readRoot)
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return;
        _parser.Consume<DocumentStart>();
        readRoot();
        if (_parser.TryConsume<DocumentEnd>(out _) && _parser.Accept<DocumentStart>(out var second))
            _problems.Unsupported(_places.SpanOf(second), "a second YAML document begins here; keep one");
    }

    private void RefuseRoot(string problem, bool mayBeSlip = false)
    {
        var root = _parser.Consume<ParsingEvent>();
        var (span, found) = (mayBeSlip ? _places.SlipAt(root) : null) ?? (_places.SpanOf(root), problem);
        _problems.Invalid(span, found);
    }

    /// <summary>A document mark with nothing but comments after it.</summary>
    private bool TryConsumeNothing()
    {
        if (!_parser.Accept<Scalar>(out var scalar) || !YamlNodes.IsLeftOut(scalar))
            return false;
        _parser.Consume<Scalar>();
        return true;
    }
}
