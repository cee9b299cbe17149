using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Json;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// JSON at the head of a file: an object that closes itself, as Hugo has it, one between two lines, or its entries between two lines
/// <c>;;;</c>, as Hexo has them.
/// </summary>
internal static class JsonHead
{
    /// <param name="bodyStart">The offset of the line after the block.</param>
    public static EquatableArray<FrontMatterEntry> Read(
        SourceText text, string source, FrontMatterBlock block, FrontMatterProblems problems, out int bodyStart)
    {
        bodyStart = block.BodyStart;
        if (block.Closing is not null)
            return BetweenLines(text, source, block, problems);
        var limit = Math.Min(source.Length, block.Content.Start + FrontMatterLimits.MaxLength);
        var entries = new JsonReader(text, source.Substring(0, limit), block.Content.Start, problems)
            .ReadFrontMatter(isAll: false, out var end);
        var line = SourceLine.At(source, end);
        bodyStart = line.Next;
        if (problems.IsAllRead && !line.IsBlank(source))
            problems.Invalid(
                TextSpan.FromBounds(line.Start, line.End), "something follows the '}' that closes it; write it on a line of its own below");
        else if (!problems.IsAllRead)
            bodyStart = AfterParagraph(source, line);
        return entries;
    }

    private static EquatableArray<FrontMatterEntry> BetweenLines(
        SourceText text, string source, FrontMatterBlock block, FrontMatterProblems problems)
    {
        var end = block.Content.End;
        var first = block.Content.Start;
        while (first < end && char.IsWhiteSpace(source[first]))
            first++;
        if (first == end)
            return [];
        var json = source.Substring(0, end);
        if (block.Closing == FrontMatterOpening.Semicolons && source[first] != '{')
        {
            // Braces that Hexo thinks of, in place of a semicolon above and of one below: so all other offsets are the file's.
            first = block.OpeningLine.Start + 2;
            json = source.Substring(0, first) + "{" + source.Substring(first + 1, end - first - 1) + "}";
        }

        return new JsonReader(text, json, first, problems).ReadFrontMatter(isAll: true, out _);
    }

    /// <summary>The offset after the next blank line: what cannot be read is rather front matter than text up to there.</summary>
    private static int AfterParagraph(string source, SourceLine line)
    {
        while (line.Next < source.Length && !line.IsBlank(source))
            line = SourceLine.At(source, line.Next);
        return line.Next;
    }
}
