using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>
/// Code points that belong to no text: normalization throws at them, and XML and HTML refuse them. Each becomes U+FFFD, and a warning names
/// its place. What UTF-16 knows of them is <see cref="UnicodeText.FindNoText"/>'s.
/// </summary>
internal static class NoText
{
    private const char Replacement = '\uFFFD';

    /// <summary><paramref name="text"/> without noncharacters; the same where it has none. Offsets hold.</summary>
    public static SourceText Replace(ArticleFile file, SourceText text, ICollection<DiagnosticInfo> diagnostics)
    {
        if (UnicodeText.FindNoText(file.Path, 0) is >= 0 and var inName)
            diagnostics.Add(
                DiagnosticInfo.At(
                    Descriptors.Noncharacter, file.FullPath, text.SpanOf(default), "The name of this file", CodeAt(file.Path, inName)));
        var source = text.ToString();
        char[]? cleaned = null;
        for (var at = UnicodeText.FindNoText(source, 0); at >= 0; at = UnicodeText.FindNoText(source, at + 1))
        {
            // Half of a surrogate pair is left to those who read the text: in front matter and data it is an error.
            if (!UnicodeText.IsNoncharacter(source, at))
                continue;
            cleaned ??= source.ToCharArray();
            var length = char.IsHighSurrogate(source[at]) ? 2 : 1;
            diagnostics.Add(At(file, text, new TextSpan(at, length), CodeAt(source, at)));
            for (var end = at + length; at < end; at++)
                cleaned[at] = Replacement;
            at--;
        }

        return cleaned is null ? text : SourceText.From(new string(cleaned), text.Encoding, text.ChecksumAlgorithm);
    }

    /// <summary>
    /// The Markdown of <paramref name="text"/> from <paramref name="start"/> on, without control characters and halves of surrogate pairs.
    /// Offsets hold.
    /// </summary>
    public static string ReplaceInBody(ArticleFile file, SourceText text, int start, ICollection<DiagnosticInfo> diagnostics)
    {
        var body = text.ToString(TextSpan.FromBounds(start, text.Length));
        char[]? cleaned = null;
        for (var at = 0; at < body.Length; at++)
        {
            var isText = body[at] < ' '
                ? body[at] is '\t' or '\n' or '\r' or '\f' or '\v'
                : !char.IsSurrogate(body[at]) || !UnicodeText.IsLoneSurrogate(body, at);
            if (isText)
                continue;
            cleaned ??= body.ToCharArray();
            cleaned[at] = Replacement;
            diagnostics.Add(At(file, text, new TextSpan(start + at, 1), CodeAt(body, at)));
        }

        return cleaned is null ? body : new string(cleaned);
    }

    /// <summary>As messages write the code point at <paramref name="index"/>, such as <c>U+1FFFE</c>.</summary>
    public static string CodeAt(string text, int index)
    {
        var code = char.IsHighSurrogate(text[index]) && !UnicodeText.IsLoneSurrogate(text, index)
            ? char.ConvertToUtf32(text, index)
            : text[index];
        return "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static DiagnosticInfo At(ArticleFile file, SourceText text, TextSpan span, string code) =>
        DiagnosticInfo.At(Descriptors.Noncharacter, file.FullPath, text.SpanOf(span), "This text", code);
}
