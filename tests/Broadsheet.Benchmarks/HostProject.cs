using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Benchmarks;

/// <summary>What a project that has the package gives to the compiler, without MSBuild. The project's folder is <c>/site/</c>.</summary>
internal static class HostProject
{
    public const string Folder = "/site/";

    public static CSharpParseOptions ParseOptions { get; } = CSharpParseOptions.Default.WithFeatures(
        [new("InterceptorsNamespaces", "Broadsheet.Generated"), new("experimental-data-section-string-literals", "16384")]);

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "Broadsheet.dll" or "netstandard.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <param name="properties">MSBuild properties by name, beside those that the package sets.</param>
    public static AnalyzerConfigOptionsProvider Options(params IEnumerable<KeyValuePair<string, string>> properties) =>
        new Provider([
            new("BroadsheetRootNamespace", "App"),
            new("BroadsheetProjectDirectory", Folder),
            .. properties,
        ]);

    private sealed class Provider(ImmutableArray<KeyValuePair<string, string>> properties) : AnalyzerConfigOptionsProvider
    {
        private static readonly Values None = new([]);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(KeyComparer);

        public Values(ImmutableArray<KeyValuePair<string, string>> properties)
        {
            // Of a property that is set twice the last value counts, as in a project file.
            foreach (var (name, value) in properties)
                _values["build_property." + name] = value;
        }

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
