using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>
/// The places in the file of what YamlDotNet reads. Its marks count UTF-16 characters, CRLF as two, so that they are offsets
/// in the file once the block's start is added.
/// </summary>
/// <param name="yaml">As it is written in the file.</param>
/// <param name="indented">What YamlDotNet reads instead, if it is not <paramref name="yaml"/>.</param>
internal sealed class YamlSpans(SourceText text, string yaml, int offset, IndentedQuotes? indented = null)
{
    /// <summary>The block's first character: where something is reported that has no place of its own.</summary>
    public TextSpan Opening => new(offset, 0);

    public TextSpan SpanOf(ParsingEvent parsingEvent) => Span(parsingEvent.Start, parsingEvent.End);

    /// <summary>Where the error shows; some of YamlDotNet's errors carry no mark.</summary>
    public TextSpan SpanOf(YamlException exception)
    {
        if (exception.Start == Mark.Empty && exception.End == Mark.Empty)
            return FirstTab();
        return Span(exception.Start, exception.End);
    }

    /// <summary>What the author most likely did where YamlDotNet finds an error, with its characters in the file.</summary>
    public (TextSpan Span, string Problem)? SlipAt(YamlException exception, bool mayBeList)
    {
        var isUnclosed = exception.Message.IndexOf("flow", StringComparison.Ordinal) >= 0;
        var isJoined = exception.Message.IndexOf("multiline plain scalar", StringComparison.Ordinal) >= 0;
        var hasMark = exception.Start != Mark.Empty || exception.End != Mark.Empty;
        return InFile(
            (isUnclosed ? YamlSlip.FindUnclosed(yaml) : null)
                ?? (hasMark ? YamlSlip.Find(yaml, Clamp(exception.Start.Index), mayBeList, isJoined) : null));
    }

    /// <summary>The slip that makes front matter something else than a mapping.</summary>
    public (TextSpan Span, string Problem)? SlipAt(ParsingEvent root) =>
        InFile(YamlSlip.Find(yaml, Clamp(root.Start.Index), mayBeList: false));

    /// <summary>The brackets that YamlDotNet cannot read and has no message for.</summary>
    public (TextSpan Span, string Problem)? BracketSlip() => InFile(YamlSlip.FindUnclosed(yaml) ?? YamlSlip.FindAtMargin(yaml));

    /// <summary>The characters of a scalar, its quotes among them, without anchor and tag before and blank lines after.</summary>
    public FileSpan Of(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var start = scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty ? span.Start : SkipProperties(span.Start, span.End);
        var end = span.End;
        while (end > start && yaml[end - 1 - offset] is '\r' or '\n' or ' ' or '\t')
            end--;
        return text.SpanOf(TextSpan.FromBounds(start, end));
    }

    public FileSpan Of(AnchorAlias alias) => text.SpanOf(SpanOf(alias));

    /// <summary>From the first event to the last, whose closing bracket YamlDotNet's mark leaves out.</summary>
    public FileSpan Between(ParsingEvent first, ParsingEvent last)
    {
        var span = Span(first.Start, last.End);
        var isBracket = span.End - offset < yaml.Length && yaml[span.End - offset] is ']' or '}';
        return text.SpanOf(isBracket ? new(span.Start, span.Length + 1) : span);
    }

    public FileSpan Covering(FileSpan first, FileSpan last) =>
        text.SpanOf(TextSpan.FromBounds(first.Characters.Start, Math.Max(first.Characters.End, last.Characters.End)));

    private (TextSpan Span, string Problem)? InFile(YamlSlip? slip) =>
        slip is null ? null : (new(offset + slip.Span.Start, slip.Span.Length), slip.Problem);

    private TextSpan Span(Mark start, Mark end)
    {
        var from = Clamp(start.Index);
        return TextSpan.FromBounds(offset + from, offset + Math.Max(from, Clamp(end.Index)));
    }

    private int Clamp(long index)
    {
        var at = (int)Math.Max(0, Math.Min(index, indented?.Yaml.Length ?? yaml.Length));
        return Math.Min(indented?.Original(at) ?? at, yaml.Length);
    }

    /// <summary>The tab that begins a line within a quoted text, or null.</summary>
    public TextSpan? FindTabIndent(Scalar scalar)
    {
        // Most texts stand on one line, and that line may be long.
        if (scalar.Start.Line == scalar.End.Line)
            return null;
        var (start, end) = (Clamp(scalar.Start.Index), Clamp(scalar.End.Index));
        for (var at = SourceLine.At(yaml, start).Next; at < end; at = SourceLine.At(yaml, at).Next)
        {
            if (yaml[at] == '\t' && !SourceLine.At(yaml, at).IsBlankOrComment(yaml))
                return new(offset + at, 1);
        }

        return null;
    }

    /// <summary>The error without a mark is the one about a tab as indentation.</summary>
    private TextSpan FirstTab()
    {
        for (var at = 0; at < yaml.Length;)
        {
            var line = SourceLine.At(yaml, at);
            while (at < line.End && yaml[at] == ' ')
                at++;
            if (at < line.End && yaml[at] == '\t')
                return new(offset + at, 1);
            at = line.Next;
        }

        return Opening;
    }

    private int SkipProperties(int start, int end)
    {
        var at = start - offset;
        var last = end - offset;
        while (at < last && yaml[at] is '&' or '!')
        {
            while (at < last && !IsBlank(yaml[at]))
                at++;
            while (at < last && IsBlank(yaml[at]))
                at++;
        }

        return at + offset;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
