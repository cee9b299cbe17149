using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Site.Links;

/// <summary>Where a link leads.</summary>
/// <param name="Address">As it stands in HTML; empty where it stays as written.</param>
/// <param name="Target">The article, where it is one.</param>
/// <param name="Problem">Null where all is well.</param>
internal sealed record LinkOutcome(
    string Address, SiteArticle? Target = null, DiagnosticDescriptor? Problem = null, params string[] Arguments)
{
    public static readonly LinkOutcome AsWritten = new("");

    public static LinkOutcome Wrong(DiagnosticDescriptor problem, params string[] arguments) => new("", null, problem, arguments);
}
