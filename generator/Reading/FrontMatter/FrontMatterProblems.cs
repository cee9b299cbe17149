using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>The diagnostics of one front matter block, in the order of their finding.</summary>
internal sealed class FrontMatterProblems(SourceText text, string filePath)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public void Invalid(TextSpan span, string problem) =>
        _diagnostics.Add(DiagnosticInfo.At(Descriptors.InvalidFrontMatter, filePath, text.PlaceOf(span), problem));

    public void Unsupported(TextSpan span, string problem) =>
        _diagnostics.Add(DiagnosticInfo.At(Descriptors.UnsupportedYaml, filePath, text.PlaceOf(span), problem));

    public void DuplicateKey(FrontMatterEntry second) =>
        _diagnostics.Add(DiagnosticInfo.At(Descriptors.DuplicateKey, filePath, second.KeyPlace, second.Key));

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => _diagnostics.ToEquatableArray();
}
