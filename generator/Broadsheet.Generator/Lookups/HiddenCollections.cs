using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// Collections whose class has the name of a namespace around it or beside one of these: code of the project means the namespace by it,
/// whatever it uses (C# specification, 7.8). A class <c>Blog_</c> would compile, and be found by nobody who looks for <c>Blog</c>.
/// </summary>
internal static class HiddenCollections
{
    /// <summary>
    /// By an analyzer rather than the generator, which would ask for all namespaces before the compiler needs them, at each edit of C#.
    /// </summary>
    public static void Check(CompilationAnalysisContext context)
    {
        if (context.Compilation.SyntaxTrees.FirstOrDefault() is not { } tree)
            return;
        var host = HostSettings.From(context.Options.AnalyzerConfigOptionsProvider, tree.Options);
        var parts = NamespaceName.Unescape(host.Namespace).Split('.');
        var content = parts.Aggregate((INamespaceSymbol?)context.Compilation.Assembly.GlobalNamespace, NamespaceIn);
        foreach (var type in content?.GetTypeMembers() ?? [])
        {
            if (HiddenBy(type.Name, parts, context.Compilation.GlobalNamespace) is { } hiding && ArticleCatalog.Of(type) is not null)
                Report(context, host, type.Name, hiding);
        }
    }

    private static INamespaceSymbol? NamespaceIn(INamespaceSymbol? outer, string name) =>
        outer?.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault();

    /// <summary>The namespace of that name, the innermost of several; null where there is none.</summary>
    private static string? HiddenBy(string className, string[] parts, INamespaceSymbol global)
    {
        string? hiding = null;
        var outer = (INamespaceSymbol?)global;
        for (var depth = 0; depth <= parts.Length; depth++)
        {
            if ((depth < parts.Length && parts[depth] == className) || NamespaceIn(outer, className) is not null)
                hiding = string.Join(".", [.. parts.Take(depth), className]);
            if (depth < parts.Length)
                outer = NamespaceIn(outer, parts[depth]);
        }

        return hiding;
    }

    private static void Report(CompilationAnalysisContext context, HostSettings host, string className, string hiding)
    {
        var first = context.Options.AdditionalFiles
            .SelectMany(text => HostFile.Of(text, context.Options.AnalyzerConfigOptionsProvider, host))
            .Select(static file => file.Article?.File)
            .Where(file => file is not null && Identifier.PascalCase(file.Collection) == className.TrimEnd('_'))
            .OrderBy(static file => file!.FullPath, StringComparer.Ordinal)
            .FirstOrDefault();
        if (first is null)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.HiddenCollection,
            Location.Create(first.FullPath, default, default),
            className, hiding, first.Collection, $"global::{host.Namespace}.{className}"));
    }
}
