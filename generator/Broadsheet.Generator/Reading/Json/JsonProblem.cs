using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Json;

/// <summary>Ends the reading of a JSON text at its first error.</summary>
/// <param name="isBeyond">Whether it is JSON, but beyond what is read here.</param>
internal sealed class JsonProblem(TextSpan span, string problem, bool isBeyond = false) : Exception(problem)
{
    public TextSpan Span => span;

    public bool IsBeyond => isBeyond;
}
