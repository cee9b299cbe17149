using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>The diagnostics of one front matter block, or of one data file, in the order of their finding.</summary>
internal sealed class FrontMatterProblems
{
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly SourceText _text;
    private readonly string _filePath;
    private readonly DiagnosticDescriptor _invalid;
    private readonly DiagnosticDescriptor _unsupported;
    private readonly string[] _format;

    private FrontMatterProblems(
        SourceText text, string filePath, DiagnosticDescriptor invalid, DiagnosticDescriptor unsupported, params string[] format) =>
        (_text, _filePath, _invalid, _unsupported, _format) = (text, filePath, invalid, unsupported, format);

    /// <param name="format">YAML, TOML or JSON.</param>
    public static FrontMatterProblems OfFrontMatter(SourceText text, string filePath, string format) =>
        new(text, filePath, Descriptors.InvalidFrontMatter, Descriptors.UnsupportedFrontMatter, format);

    public static FrontMatterProblems OfDataFile(SourceText text, string filePath) =>
        new(text, filePath, Descriptors.InvalidDataFile, Descriptors.UnsupportedData);

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Whether nothing was lost but second values of keys.</summary>
    public bool IsAllRead =>
        _diagnostics.TrueForAll(
            static problem => problem.Severity < DiagnosticSeverity.Error || problem.Descriptor == Descriptors.DuplicateKey);

    public void Invalid(TextSpan span, string problem) => Add(_invalid, _text.SpanOf(span), [.. _format, problem]);

    public void Unsupported(TextSpan span, string problem) => Add(_unsupported, _text.SpanOf(span), [.. _format, problem]);

    /// <summary>What an escape makes of <paramref name="decoded"/>, which is no text at <paramref name="at"/>, is replaced.</summary>
    public void NoText(FileSpan place, string decoded, int at) =>
        _diagnostics.Add(DiagnosticInfo.At(Descriptors.Noncharacter, _filePath, place, "This value", Source.NoText.CodeAt(decoded, at)));

    public void DuplicateKey(FrontMatterEntry second) => Add(Descriptors.DuplicateKey, second.KeySpan, second.Key);

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => _diagnostics.ToEquatableArray();

    private void Add(DiagnosticDescriptor descriptor, FileSpan place, params string[] arguments) =>
        _diagnostics.Add(DiagnosticInfo.At(descriptor, _filePath, place, arguments));
}
