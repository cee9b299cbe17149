using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Toml;

/// <summary>Reads keys with their values: those of a table, and those within braces.</summary>
internal sealed class TomlValues(SourceText text, string toml, FrontMatterProblems problems)
{
    /// <summary>Adds <c>key = value</c> to <paramref name="table"/>. A second one of a key is reported and left out, as in YAML.</summary>
    /// <param name="depth">That of the table.</param>
    public void ReadEntry(TomlTable table, int depth, ref int at)
    {
        var path = TomlKey.Read(toml, ref at);
        if (at == toml.Length || toml[at] != '=')
            throw NoValue(path[0], at);
        at++;
        TomlSpace.SkipBlanks(toml, ref at);
        depth += path.Count - 1;
        if (depth > FrontMatterLimits.MaxDepth)
            throw new TomlProblem(path[0].Span, FrontMatterLimits.DepthProblem, isBeyond: true);
        foreach (var part in path.Take(path.Count - 1))
            table = Descend(table, part);
        var name = path[path.Count - 1];
        var value = ReadValue(depth, ref at);
        if (table.Find(name.Text) is null)
            table.Add(name, value);
        else
            problems.DuplicateKey(new(name.Text, text.SpanOf(name.Span), new FrontMatterScalar("", IsPlain: true, default)));
    }

    private static TomlTable Descend(TomlTable parent, TomlPart part)
    {
        switch (parent.Find(part.Text))
        {
            case null:
                var made = new TomlTable(TomlTableKind.Dotted, part.Span);
                parent.Add(part, made);
                return made;
            case TomlTable { Kind: TomlTableKind.Dotted or TomlTableKind.Implicit } table:
                table.Kind = TomlTableKind.Dotted;
                return table;
            default:
                throw new TomlProblem(
                    part.Span, $"'{part.Text}' is complete above; write this key there, or write another");
        }
    }

    private FrontMatterValue ReadValue(int depth, ref int at)
    {
        var open = at;
        var first = at < toml.Length ? toml[at] : '\0';
        if (first is '[' or '{' && depth >= FrontMatterLimits.MaxDepth)
            throw new TomlProblem(new(at, 1), FrontMatterLimits.DepthProblem, isBeyond: true);
        return first switch
        {
            '[' => ReadList(depth + 1, ref at),
            '{' => ReadTable(depth + 1, ref at),
            '"' or '\'' => ReadText(ref at),
            _ => new FrontMatterScalar(TomlWord.Read(toml, ref at), IsPlain: true, text.SpanOf(TextSpan.FromBounds(open, at))),
        };
    }

    private FrontMatterScalar ReadText(ref int at)
    {
        var open = at;
        var read = TomlText.Read(toml, ref at);
        var place = text.SpanOf(TextSpan.FromBounds(open, at));
        if (UnicodeText.FindNoText(read, 0) is >= 0 and var noText)
            problems.NoText(place, read, noText);
        return new(UnicodeText.ToNfc(read), IsPlain: false, place);
    }

    private FrontMatterList ReadList(int depth, ref int at)
    {
        var open = at++;
        var items = new List<FrontMatterValue>();
        for (TomlSpace.SkipLines(toml, ref at); !Closes(']', ref at); TomlSpace.SkipLines(toml, ref at))
        {
            if (at == toml.Length)
                throw NeverClosed(open);
            items.Add(ReadValue(depth, ref at));
            TomlSpace.SkipLines(toml, ref at);
            if (at == toml.Length)
                throw NeverClosed(open);
            if (toml[at] == ',')
                at++;
            else if (toml[at] != ']')
                throw new TomlProblem(new(at, 1), "a ',' or ']' is missing before this");
        }

        return new(items.ToEquatableArray(), text.SpanOf(TextSpan.FromBounds(open, at)));
    }

    /// <summary>Braces hold their keys on one line, without a comma behind the last.</summary>
    private FrontMatterMapping ReadTable(int depth, ref int at)
    {
        var open = at++;
        var table = new TomlTable(TomlTableKind.Inline, new(open, 1));
        TomlSpace.SkipBlanks(toml, ref at);
        for (var isFirst = true; !Closes('}', ref at); isFirst = false)
        {
            if (at == toml.Length || toml[at] is '\r' or '\n')
                throw new TomlProblem(new(open, 1), "the '{' that opens here is not closed on its line; write '}', or a table with a header");
            if (!isFirst)
                SkipComma(ref at);
            ReadEntry(table, depth, ref at);
            TomlSpace.SkipBlanks(toml, ref at);
        }

        return new(table.ToEntries(span => text.SpanOf(span)), text.SpanOf(TextSpan.FromBounds(open, at)));
    }

    private void SkipComma(ref int at)
    {
        if (toml[at] != ',')
            throw new TomlProblem(new(at, 1), "a ',' or '}' is missing before this");
        var comma = at++;
        TomlSpace.SkipBlanks(toml, ref at);
        if (at < toml.Length && toml[at] == '}')
            throw new TomlProblem(new(comma, 1), "no comma may stand before '}'; remove it");
    }

    private bool Closes(char close, ref int at)
    {
        if (at == toml.Length || toml[at] != close)
            return false;
        at++;
        return true;
    }

    private static TomlProblem NeverClosed(int open) => new(new(open, 1), "the '[' that opens here is never closed; close it");

    private TomlProblem NoValue(TomlPart key, int at) => new(
        key.Span, at < toml.Length && toml[at] == ':'
            ? $"'=' stands between a key and its value; write '{key.Text} = ', or put YAML between lines '---'"
            : $"a '=' is missing behind this key; write '{key.Text} = ' and the value");
}
