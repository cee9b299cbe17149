using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Toml;

/// <summary>Ends the reading of a TOML document at its first error.</summary>
/// <param name="isBeyond">Whether it is TOML, but beyond what is read here.</param>
internal sealed class TomlProblem(TextSpan span, string problem, bool isBeyond = false) : Exception(problem)
{
    public TextSpan Span => span;

    public bool IsBeyond => isBeyond;
}
