using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Json;

/// <summary>
/// Reads JSON (RFC 8259) into the tree that front matter has. A YAML parser would not do: it accepts comments, trailing commas
/// and words without quotes, and refuses keys of more than 1,024 characters.
/// </summary>
internal sealed class JsonReader(SourceText text, string json, int start, FrontMatterProblems problems)
{
    private int _at = start;

    /// <summary>
    /// The objects of the root list, or the root object as the only one; what stands before the first error where there is one.
    /// </summary>
    public DataDocument Read()
    {
        var entries = new List<FrontMatterEntry>();
        var items = new List<DataEntry>();
        var isObject = Peek() == '{';
        try
        {
            if (isObject)
                ReadEntries(depth: 1, entries);
            else if (Peek() == '[')
                ReadBetween(']', () => ReadItem(items));
            else
                problems.Invalid(ReadValue(depth: 0).Span.Characters, DataDocument.RootProblem);
            if (Peek() is not null)
                throw new JsonProblem(new(_at, 1), "something follows the end of the first value; remove it, or write one list of all");
        }
        catch (JsonProblem problem) when (problem.IsBeyond)
        {
            problems.Unsupported(problem.Span, problem.Message);
        }
        catch (JsonProblem problem)
        {
            problems.Invalid(problem.Span, problem.Message);
        }

        return isObject ? DataDocument.OfOne(entries) : DataDocument.OfList(items);
    }

    /// <summary>
    /// The entries of the object that front matter is; what stands before the first error where there is one.
    /// </summary>
    /// <param name="isAll">Whether the object ends the text; else <paramref name="end"/> is behind it, or where its error is.</param>
    public EquatableArray<FrontMatterEntry> ReadFrontMatter(bool isAll, out int end)
    {
        var entries = new List<FrontMatterEntry>();
        try
        {
            if (Peek() != '{')
                throw new JsonProblem(new(_at, _at < json.Length ? 1 : 0), "it is no object; write { \"key\": value }");
            ReadEntries(depth: 1, entries);
            if (isAll && Peek() is not null)
                throw new JsonProblem(new(_at, 1), "something follows the end of the object; remove it, or write it in the object");
        }
        catch (JsonProblem problem) when (problem.IsBeyond)
        {
            problems.Unsupported(problem.Span, problem.Message);
        }
        catch (JsonProblem problem)
        {
            problems.Invalid(problem.Span, problem.Message);
        }

        end = _at;
        return entries.ToEquatableArray();
    }

    private void ReadItem(List<DataEntry> items)
    {
        // Each item may nest as deep as one that is a file of its own.
        var value = ReadValue(depth: 0);
        if (value is FrontMatterMapping mapping)
            items.Add(new(mapping.Entries, mapping.Span));
        else
            problems.Invalid(value.Span.Characters, DataDocument.ItemProblem);
    }

    private FrontMatterValue ReadValue(int depth)
    {
        var first = Peek();
        if (first is '{' or '[' && depth >= FrontMatterLimits.MaxDepth)
            throw new JsonProblem(new(_at, 1), FrontMatterLimits.DepthProblem, isBeyond: true);
        return first switch
        {
            '{' => ReadObject(depth + 1),
            '[' => ReadList(depth + 1),
            '"' => ReadText(),
            _ => ReadWord(),
        };
    }

    private FrontMatterMapping ReadObject(int depth)
    {
        var entries = new List<FrontMatterEntry>();
        var place = ReadEntries(depth, entries);
        return new(entries.ToEquatableArray(), place);
    }

    private FrontMatterList ReadList(int depth)
    {
        var items = new List<FrontMatterValue>();
        var place = ReadBetween(']', () => items.Add(ReadValue(depth)));
        return new(items.ToEquatableArray(), place);
    }

    /// <summary>A second entry of a key is reported and left out, as in YAML.</summary>
    private FileSpan ReadEntries(int depth, List<FrontMatterEntry> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ReadBetween('}', () =>
        {
            var entry = ReadEntry(depth);
            if (seen.Add(entry.Key))
                entries.Add(entry);
            else
                problems.DuplicateKey(entry);
        });
    }

    private FrontMatterEntry ReadEntry(int depth)
    {
        if (Peek() != '"')
            throw Unexpected("a key in double quotes is expected here; write \"key\": value");
        var key = ReadText();
        if (Peek() != ':')
            throw Unexpected("a ':' is missing between a key and its value; write \"key\": value");
        _at++;
        return new(key.Text, key.Span, ReadValue(depth));
    }

    /// <summary>
    /// Reads up to <paramref name="close"/>, with a comma between one and the next; gives the place of it all, brackets included.
    /// </summary>
    private FileSpan ReadBetween(char close, Action readOne)
    {
        var open = _at++;
        if (Peek() == close)
            return SpanFrom(open, ++_at);
        while (true)
        {
            if (Peek() is null)
                throw NeverClosed(open);
            readOne();
            var next = Peek();
            if (next == close)
                return SpanFrom(open, ++_at);
            if (next is null)
                throw NeverClosed(open);
            if (next != ',')
                throw Unexpected($"a ',' or '{close}' is missing before this");
            var comma = _at++;
            if (Peek() == close)
                throw new JsonProblem(new(comma, 1), $"no comma may stand before '{close}'; remove it");
        }
    }

    private FrontMatterScalar ReadText()
    {
        var open = _at;
        var read = JsonText.Read(json, ref _at);
        var place = SpanFrom(open, _at);
        if (UnicodeText.FindNoText(read, 0) is >= 0 and var noText)
            problems.NoText(place, read, noText);
        return new(UnicodeText.ToNfc(read), IsPlain: false, place, IsJson: true);
    }

    private FrontMatterScalar ReadWord()
    {
        var open = _at;
        var read = JsonWord.Read(json, ref _at);
        return new(read, IsPlain: true, SpanFrom(open, _at));
    }

    /// <summary>The character that the next token begins with; null at the end of the file.</summary>
    private char? Peek()
    {
        while (_at < json.Length && json[_at] is ' ' or '\t' or '\r' or '\n')
            _at++;
        return _at < json.Length ? json[_at] : null;
    }

    private JsonProblem Unexpected(string problem)
    {
        if (_at < json.Length && json[_at] is '/' or '#')
            return JsonWord.Comment(json, _at);
        return new(new(_at, _at < json.Length ? 1 : 0), problem);
    }

    private JsonProblem NeverClosed(int open) => new(new(open, 1), $"the '{json[open]}' that opens here is never closed; close it");

    private FileSpan SpanFrom(int from, int to) => text.SpanOf(TextSpan.FromBounds(from, to));
}
