using Broadsheet.Generator.Diagnostics;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>
/// The limits that a document passes, told once each, where it does. Parsers know no diagnostics, so the document keeps them.
/// </summary>
internal static class PassedLimits
{
    /// <param name="limit">What there is too much of, such as <c>more than 300 bare URLs in a paragraph</c>; what is beyond becomes
    /// text.</param>
    public static void Add(MarkdownDocument document, SourceSpan span, string limit)
    {
        var passed = document.GetData(typeof(PassedLimits)) as Dictionary<string, SourceSpan>;
        if (passed is null)
            document.SetData(typeof(PassedLimits), passed = new(StringComparer.Ordinal));
        if (!passed.ContainsKey(limit))
            passed.Add(limit, span);
    }

    public static void Report(MarkdownDocument document, MarkdownSource source)
    {
        if (document.GetData(typeof(PassedLimits)) is not Dictionary<string, SourceSpan> passed)
            return;
        foreach (var limit in passed.OrderBy(static limit => limit.Value.Start).ThenBy(static limit => limit.Key, StringComparer.Ordinal))
            source.Report(Descriptors.MarkdownLimit, limit.Value, limit.Key);
    }
}
