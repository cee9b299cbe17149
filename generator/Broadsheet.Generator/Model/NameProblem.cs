using System.Globalization;
using System.Text;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Model;

/// <summary>Texts that are too long to become a name.</summary>
internal static class NameProblem
{
    private const int QuotedLength = 40;

    /// <param name="kind">What the text is: a key, a word, a collection.</param>
    public static DiagnosticInfo TooLong(ArticleFile file, FileSpan place, string kind, string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(Identifier.PascalCase(text));
        return DiagnosticInfo.At(
            Descriptors.LongName, file.FullPath, place, kind, Quoted(text), Number(bytes), Number(Identifier.MaxBytes));
    }

    /// <param name="name">What the article is called instead.</param>
    public static DiagnosticInfo Shortened(ArticleFile file, FileSpan place, string slug, string name) =>
        DiagnosticInfo.At(Descriptors.ShortenedName, file.FullPath, place, Quoted(slug), name);

    /// <summary>As much of a long name as a message quotes.</summary>
    private static string Quoted(string text)
    {
        if (text.Length <= QuotedLength)
            return text;
        return text.Substring(0, char.IsHighSurrogate(text[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength) + "…";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
