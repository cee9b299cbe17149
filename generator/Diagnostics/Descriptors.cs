using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>Every diagnostic of Broadsheet. A number, once released, keeps its meaning; README lists them all.</summary>
internal static class Descriptors
{
    private const string Category = "Broadsheet";

    /// <summary>The file's bytes are no UTF-8: '{0}'. Save it as UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Create(
        "BSH0001", DiagnosticSeverity.Error, "Article file is not UTF-8",
        "This file is not UTF-8 from here on; save it with the encoding UTF-8");

    /// <summary>The file holds no article; write one or remove the file.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = Create(
        "BSH0002", DiagnosticSeverity.Warning, "Article file is empty",
        "This file holds no article; write one, or remove the file");

    /// <summary>The collection name '{0}' has no letter or digit, so no class can be named after it; rename it.</summary>
    public static readonly DiagnosticDescriptor UnknownCollection = Create(
        "BSH0003", DiagnosticSeverity.Error, "Collection name cannot become a class",
        "The collection '{0}' cannot become a C# class: {1}");

    /// <summary>Front matter is not valid YAML: {0}.</summary>
    public static readonly DiagnosticDescriptor InvalidFrontMatter = Create(
        "BSH0101", DiagnosticSeverity.Error, "Front matter is not valid YAML",
        "Front matter is not valid YAML: {0}");

    /// <summary>'{0}' expects {1}, but found '{2}'.</summary>
    public static readonly DiagnosticDescriptor InvalidValue = Create(
        "BSH0102", DiagnosticSeverity.Error, "Front matter value cannot be used",
        "'{0}' expects {1}, but found {2}");

    /// <summary>The key '{0}' is given twice; the first one counts.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Create(
        "BSH0103", DiagnosticSeverity.Error, "Front matter key is given twice",
        "The key '{0}' is given twice; the first one counts, remove this one");

    /// <summary>The slug '{0}' is not in slug form; '{1}' is used, write that.</summary>
    public static readonly DiagnosticDescriptor SlugRewritten = Create(
        "BSH0104", DiagnosticSeverity.Warning, "Slug is not in slug form",
        "The slug '{0}' is not in slug form; '{1}' is used, write that");

    /// <summary>The key '{0}' means the same as '{1}' above; the first one counts, remove this one.</summary>
    public static readonly DiagnosticDescriptor SynonymousKey = Create(
        "BSH0105", DiagnosticSeverity.Error, "Front matter key is given under two names",
        "The key '{0}' means the same as '{1}' above; the first one counts, remove this one");

    /// <summary>Front matter goes beyond what is read of YAML: {0}.</summary>
    public static readonly DiagnosticDescriptor UnsupportedYaml = Create(
        "BSH0106", DiagnosticSeverity.Error, "Front matter goes beyond what is read of YAML",
        "Front matter goes beyond what is read of YAML: {0}");

    /// <summary>Raw HTML is shown as text; write it in Markdown, or set BroadsheetRawHtml to Allow if you trust every article.</summary>
    public static readonly DiagnosticDescriptor RawHtmlEscaped = Create(
        "BSH0301", DiagnosticSeverity.Warning, "Raw HTML is shown as text",
        "Raw HTML is shown as text; write it in Markdown, or set BroadsheetRawHtml to Allow if you trust every article");

    /// <summary>The link to '{0}' is dropped and its text kept; begin it with http, https, mailto, tel or ftp, or make it relative.</summary>
    public static readonly DiagnosticDescriptor UnsafeLinkDropped = Create(
        "BSH0302", DiagnosticSeverity.Warning, "Link is dropped",
        "The link to '{0}' is dropped and its text kept; begin it with http, https, mailto, tel or ftp, or make it relative");

    /// <summary>The body cannot be read as Markdown and is shown as plain text; nest quotes, lists, brackets and emphasis less, and define fewer links.</summary>
    public static readonly DiagnosticDescriptor MarkdownUnreadable = Create(
        "BSH0303", DiagnosticSeverity.Warning, "Body cannot be read as Markdown",
        "The body cannot be read as Markdown and is shown as plain text; nest quotes, lists, brackets and emphasis less, and define fewer links");

    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string title, string message, bool isEnabledByDefault = true) =>
        new(id, title, message, Category, severity, isEnabledByDefault,
            helpLinkUri: $"https://github.com/broadsheet-dotnet/broadsheet#{id.ToLowerInvariant()}");
}
