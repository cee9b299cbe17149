using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Toml;

/// <summary>
/// Reads TOML 1.0 (toml.io/en/v1.0.0) into the tree that front matter has. What stands before its first error is kept. Never throws.
/// </summary>
/// <param name="toml">The file up to where the document ends, so that offsets are the file's.</param>
/// <param name="start">Where the document begins.</param>
internal sealed class TomlReader(SourceText text, string toml, int start, FrontMatterProblems problems)
{
    private readonly TomlTable _root = new(TomlTableKind.Header, default);
    private int _at = start;

    public EquatableArray<FrontMatterEntry> Read()
    {
        try
        {
            ReadLines();
        }
        catch (TomlProblem problem) when (problem.IsBeyond)
        {
            problems.Unsupported(problem.Span, problem.Message);
        }
        catch (TomlProblem problem)
        {
            problems.Invalid(problem.Span, problem.Message);
        }

        return _root.ToEntries(span => text.SpanOf(span));
    }

    private void ReadLines()
    {
        var values = new TomlValues(text, toml, problems);
        var (table, depth) = (_root, 1);
        for (TomlSpace.SkipLines(toml, ref _at); _at < toml.Length; TomlSpace.SkipLines(toml, ref _at))
        {
            if (toml[_at] == '[')
                (table, depth) = ReadHeader();
            else
                values.ReadEntry(table, depth, ref _at);
            TomlSpace.EndLine(toml, ref _at);
        }
    }

    /// <summary><c>[table]</c> or <c>[[one of a list of tables]]</c>.</summary>
    private (TomlTable Table, int Depth) ReadHeader()
    {
        var open = _at;
        var isItem = _at + 1 < toml.Length && toml[_at + 1] == '[';
        _at += isItem ? 2 : 1;
        TomlSpace.SkipBlanks(toml, ref _at);
        var path = TomlKey.Read(toml, ref _at);
        for (var brackets = isItem ? 2 : 1; brackets > 0; brackets--)
        {
            if (_at == toml.Length || toml[_at] != ']')
                throw new TomlProblem(new(open, _at - open), $"this header is not closed; write '{(isItem ? "]]" : "]")}' behind its key");
            _at++;
        }

        if (path.Count + (isItem ? 1 : 0) >= FrontMatterLimits.MaxDepth)
            throw new TomlProblem(path[0].Span, FrontMatterLimits.DepthProblem, isBeyond: true);
        var parent = _root;
        foreach (var part in path.Take(path.Count - 1))
            parent = Descend(parent, part);
        var last = path[path.Count - 1];
        return (isItem ? AddItem(parent, last) : AddTable(parent, last), path.Count + (isItem ? 2 : 1));
    }

    /// <summary>The table that a part of a header's path names; of a list of tables the last.</summary>
    private static TomlTable Descend(TomlTable parent, TomlPart part)
    {
        switch (parent.Find(part.Text))
        {
            case null:
                var made = new TomlTable(TomlTableKind.Implicit, part.Span);
                parent.Add(part, made);
                return made;
            case TomlTable { Kind: not TomlTableKind.Inline } table:
                return table;
            case List<TomlTable> items:
                return items[items.Count - 1];
            default:
                throw NoTable(part);
        }
    }

    private static TomlTable AddTable(TomlTable parent, TomlPart name)
    {
        switch (parent.Find(name.Text))
        {
            case null:
                var made = new TomlTable(TomlTableKind.Header, name.Span);
                parent.Add(name, made);
                return made;
            case TomlTable { Kind: TomlTableKind.Implicit } table:
                table.Kind = TomlTableKind.Header;
                return table;
            case TomlTable:
                throw new TomlProblem(name.Span, $"the table '{name.Text}' is defined above; add the keys below this header there");
            case List<TomlTable>:
                throw new TomlProblem(name.Span, $"'{name.Text}' is a list of tables above; write '[[' and ']]' here too");
            default:
                throw NoTable(name);
        }
    }

    private static TomlTable AddItem(TomlTable parent, TomlPart name)
    {
        var item = new TomlTable(TomlTableKind.Header, name.Span);
        switch (parent.Find(name.Text))
        {
            case null:
                parent.Add(name, new List<TomlTable> { item });
                return item;
            case List<TomlTable> items:
                items.Add(item);
                return item;
            case TomlTable { Kind: not TomlTableKind.Inline }:
                throw new TomlProblem(name.Span, $"'{name.Text}' is one table above; write '[' and ']' here too");
            default:
                throw NoTable(name);
        }
    }

    private static TomlProblem NoTable(TomlPart part) =>
        new(part.Span, $"'{part.Text}' has a value above, to which nothing can be added; write another key, or write all of it there");
}
