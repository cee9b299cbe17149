using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>What the build says of each file, found before generators run, as the compiler does it: once per file.</summary>
internal sealed class FileOptions(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new([]);

    private readonly Dictionary<object, Options> _options = new(ReferenceEqualityComparer.Instance);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(configs.GlobalConfigOptions.AnalyzerOptions);

    /// <param name="file">A syntax tree or an additional file.</param>
    public void Add(object file, string path)
    {
        var options = configs.GetOptionsForSourcePath(path).AnalyzerOptions;
        if (!options.IsEmpty)
            _options[file] = new Options(options);
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options.GetValueOrDefault(tree, None);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options.GetValueOrDefault(textFile, None);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
