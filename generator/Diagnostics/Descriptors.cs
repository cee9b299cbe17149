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

    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string title, string message, bool isEnabledByDefault = true) =>
        new(id, title, message, Category, severity, isEnabledByDefault,
            helpLinkUri: $"https://github.com/broadsheet-dotnet/broadsheet#{id.ToLowerInvariant()}");
}
