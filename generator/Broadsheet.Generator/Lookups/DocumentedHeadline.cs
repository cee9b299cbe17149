using System.Net;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// An article's headline from the documentation of its property, which begins with it: the slugs' attribute does without headlines.
/// </summary>
internal static class DocumentedHeadline
{
    private const string Begin = "<summary><b>";
    private const string End = "</b>";

    public static string? Of(ISymbol member, CancellationToken cancellation)
    {
        // Where the host writes no documentation file the compiler reads no comments, but the source still has them.
        var documentation = member.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration
            ? declaration.GetSyntax(cancellation).GetLeadingTrivia().ToFullString()
            : member.GetDocumentationCommentXml(cancellationToken: cancellation) ?? "";
        var begin = documentation.IndexOf(Begin, StringComparison.Ordinal);
        if (begin < 0)
            return null;
        begin += Begin.Length;
        var end = documentation.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0 ? null : WebUtility.HtmlDecode(documentation.Substring(begin, end - begin));
    }
}
