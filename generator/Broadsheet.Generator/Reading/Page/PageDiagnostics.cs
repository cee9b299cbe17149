using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>What was left out of a page's articles, always told, and what was guessed, told where the project asks for it.</summary>
internal static class PageDiagnostics
{
    public static IEnumerable<DiagnosticInfo> Of(PageReading page, ArticleFile file)
    {
        foreach (var tail in page.Tails)
        {
            var descriptor = tail.Kind == PageTailKind.Stray ? Descriptors.StrayLine : Descriptors.LeftOutLine;
            yield return DiagnosticInfo.At(descriptor, file.FullPath, tail.Span, tail.Text);
        }

        if (!file.Options.ReportGuesses)
            yield break;
        foreach (var remark in page.Remarks)
            yield return DiagnosticInfo.At(DescriptorOf(remark.Kind), file.FullPath, remark.Span, [.. remark.Arguments]);
    }

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
