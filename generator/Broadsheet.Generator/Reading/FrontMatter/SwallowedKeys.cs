using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// Keys of the field that valid YAML takes for something else: <c>title：x: y</c> is one key, and a quotation mark that is not closed takes
/// the lines below it into its text. A <c>draft</c> that is lost so would be published.
/// </summary>
internal static class SwallowedKeys
{
    public static void Report(string source, EquatableArray<FrontMatterEntry> entries, bool isPage, FrontMatterProblems problems)
    {
        foreach (var entry in entries)
        {
            if (SlipIn(entry.Key, isPage) is { } key)
                problems.Invalid(
                    entry.KeySpan.Characters,
                    $"'{key}' ends with no ': ' here; write '{key}: ' and the value, and put a value with ': ' in quotes");
            if (entry.Value is FrontMatterScalar { IsPlain: false } scalar && scalar.Span.Lines.Start.Line < scalar.Span.Lines.End.Line)
                ReportInside(source, scalar.Span.Characters, isPage, problems);
        }
    }

    private static string? SlipIn(string written, bool isPage)
    {
        var at = HeadLine.SlipAt(written, 0, written.Length);
        if (at <= 0)
            return null;
        var key = written.Substring(0, at).TrimEnd();
        return MetadataKey.Meaning(key, isPage) is null ? null : key;
    }

    /// <summary>A line at the margin of a quoted text is rarely meant as text when it begins with a key.</summary>
    private static void ReportInside(string source, TextSpan text, bool isPage, FrontMatterProblems problems)
    {
        if (source[text.Start] is not ('"' or '\''))
            return;
        for (var line = SourceLine.At(source, SourceLine.At(source, text.Start).Next); line.Start < text.End; line = SourceLine.At(
            source, line.Next))
        {
            var read = HeadLine.Of(source, line, isPage, isFirst: false);
            if (read is not { Kind: HeadLineKind.Key or HeadLineKind.Slip, IsPlainlyKnown: true })
                continue;
            problems.Invalid(
                TextSpan.FromBounds(line.Start, line.End),
                $"the quotation mark above is not closed, so '{read.Key}' is part of its text; close it, or indent this line");
            return;
        }
    }
}
