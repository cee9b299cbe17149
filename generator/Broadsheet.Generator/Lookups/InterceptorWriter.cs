using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Writing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Lookups;

/// <summary>Prints the methods that stand in for calls of <c>Get</c>: one per article that is looked up.</summary>
internal static class InterceptorWriter
{
    // No collection's class can be called so, because of the dot.
    private const string HintName = "Broadsheet.Interceptors.g.cs";

    public static void AddTo(SourceProductionContext output, EquatableArray<InterceptedLookup> lookups)
    {
        if (!lookups.IsEmpty)
            output.AddSource(HintName, GeneratedFile.Text(Write(lookups)));
    }

    private static string Write(EquatableArray<InterceptedLookup> lookups)
    {
        var writer = GeneratedFile.Begin("");
        writer.WriteLine($"namespace {InterceptionSettings.Namespace}");
        writer.OpenBrace();
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine("file static class Lookups");
        writer.OpenBrace();
        var number = 0;
        foreach (var article in lookups.GroupBy(static lookup => lookup.Article, StringComparer.Ordinal).OrderBy(
            static group => group.Key, StringComparer.Ordinal))
        {
            if (number > 0)
                writer.WriteLine();
            foreach (var location in article.Select(static lookup => (lookup.Version, lookup.Location)).Distinct().OrderBy(
                static place => place.Location, StringComparer.Ordinal))
                writer.WriteLine(
                    FormattableString.Invariant(
                        $"[global::System.Runtime.CompilerServices.InterceptsLocation({location.Version}, \"{location.Location}\")]"));
            writer.WriteLine(
                FormattableString.Invariant(
                    $"internal static {article.First().ArticleType} Get_{number++}(string slug) => {article.Key};"));
        }

        writer.CloseBrace();
        writer.CloseBrace();
        writer.WriteLine();
        WriteAttribute(writer);
        return writer.Finish();
    }

    /// <summary>The compiler knows the attribute by its name; no framework has it.</summary>
    private static void WriteAttribute(SourceWriter writer)
    {
        writer.WriteLine("namespace System.Runtime.CompilerServices");
        writer.OpenBrace();
        writer.WriteLine("""
            [global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = true)]
            file sealed class InterceptsLocationAttribute : global::System.Attribute
            {
                public InterceptsLocationAttribute(int version, string data)
                {
                }
            }
            """);
        writer.CloseBrace();
    }
}
