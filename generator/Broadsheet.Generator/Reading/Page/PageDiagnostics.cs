using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>
/// What was left out of a page's articles and what is doubtful, always told, and what was guessed, told where the project asks for it.
/// </summary>
internal static class PageDiagnostics
{
    private const int LongestName = 60;

    public static IEnumerable<DiagnosticInfo> Of(PageReading page, ArticleFile file)
    {
        foreach (var tail in page.Tails)
        {
            var descriptor = tail.Kind == PageTailKind.Stray ? Descriptors.StrayLine : Descriptors.LeftOutLine;
            yield return DiagnosticInfo.At(descriptor, file.FullPath, tail.Span, tail.Text);
        }

        for (var i = 0; i < page.Items.Count; i++)
        {
            var item = page.Items[i];
            var name = item.Headline.Length > 0 ? item.Headline : item.Blocks.Count > 0 ? item.Blocks[0].Text : "";
            if (ImplausibleItem.Reason(page.Items, i) is { } reason)
                yield return DiagnosticInfo.At(Descriptors.ImplausibleItem, file.FullPath, item.Span, Shortened(name), reason);
            else if (item.Confidence < file.Options.PageConfidence)
                yield return DiagnosticInfo.At(
                    Descriptors.DoubtfulItem, file.FullPath, item.Span, Shortened(name),
                    Math.Round(item.Confidence * 100).ToString(CultureInfo.InvariantCulture));
        }

        if (!file.Options.ReportGuesses)
            yield break;
        foreach (var remark in page.Remarks)
            yield return DiagnosticInfo.At(DescriptorOf(remark.Kind), file.FullPath, remark.Span, [.. remark.Arguments]);
    }

    private static string Shortened(string name) => name.Length <= LongestName ? name : name.Substring(0, LongestName) + "…";

    private static DiagnosticDescriptor DescriptorOf(PageRemarkKind kind) => kind switch
    {
        PageRemarkKind.JoinedWithSpace => Descriptors.JoinedWithSpace,
        PageRemarkKind.JoinedWithoutSpace => Descriptors.JoinedWithoutSpace,
        PageRemarkKind.Kicker => Descriptors.GuessedKicker,
        PageRemarkKind.Genre => Descriptors.GuessedGenre,
        PageRemarkKind.Subhead => Descriptors.GuessedSubhead,
        _ => Descriptors.GuessedEnd,
    };
}
