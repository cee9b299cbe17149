using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>Every diagnostic of Broadsheet. A number, once released, keeps its meaning; README lists them all.</summary>
internal static class Descriptors
{
    private const string Category = "Broadsheet";

    /// <summary>This file is not UTF-8 from here on; save it with the encoding UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Create(
        "BSH0001", DiagnosticSeverity.Error, "Article file is not UTF-8",
        "This file is not UTF-8 from here on; save it with the encoding UTF-8");

    /// <summary>This file holds no article; write one, or remove the file.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = Create(
        "BSH0002", DiagnosticSeverity.Warning, "Article file is empty",
        "This file holds no article; write one, or remove the file");

    /// <summary>The collection '{0}' has no letter or digit to name a class after; rename its folder or its 'Collection' metadata.</summary>
    public static readonly DiagnosticDescriptor UnknownCollection = Create(
        "BSH0003", DiagnosticSeverity.Error, "Collection name cannot become a class",
        "The collection '{0}' has no letter or digit to name a class after; rename its folder or its 'Collection' metadata");

    /// <summary>The compiler could not read this file as text; see the error beside this one, or remove the file.</summary>
    public static readonly DiagnosticDescriptor NotReadable = Create(
        "BSH0004", DiagnosticSeverity.Error, "Article file cannot be read",
        "The compiler could not read this file as text; check that it exists and is text, or remove it from the AdditionalFiles");

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

    /// <summary>The slug '{0}' belongs to {1} already, so this article becomes '{2}'; give it another slug.</summary>
    public static readonly DiagnosticDescriptor DuplicateSlug = Create(
        "BSH0501", DiagnosticSeverity.Warning, "Slug is already taken",
        "The slug '{0}' belongs to {1} already, so this article becomes '{2}'; give it another slug");

    /// <summary>Another article, {1}, has the slug '{0}', so this one becomes '{2}'; 'slug:' in its front matter gives it a name of its own.</summary>
    public static readonly DiagnosticDescriptor RepeatedSlug = Create(
        "BSH0502", DiagnosticSeverity.Info, "Slug was numbered",
        "Another article, {1}, has the slug '{0}', so this one becomes '{2}'; a 'slug' in its front matter, or another headline, gives it a name of its own");

    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string title, string message, bool isEnabledByDefault = true) =>
        new(id, title, message, Category, severity, isEnabledByDefault,
            helpLinkUri: $"https://github.com/broadsheet-dotnet/broadsheet#{id.ToLowerInvariant()}");
}
