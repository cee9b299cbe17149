using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Values;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Schema.Inferred;

/// <summary>What inference knows beside the values: whose types it infers, what they may be called, and where problems go.</summary>
/// <param name="TypeNames">The names that the content's namespace has already.</param>
/// <param name="Targets">The articles that values may refer to.</param>
internal sealed record InferenceScope(
    CollectionNames Collection,
    InferenceOptions Options,
    HashSet<string> TypeNames,
    ReferenceTargets Targets,
    ICollection<DiagnosticInfo> Diagnostics)
{
    /// <summary>How many properties the collection may still have.</summary>
    public PropertyCount Properties { get; } = new();

    public void Refuse(string key, Observation observation, string expected) => Diagnostics.Add(DiagnosticInfo.At(
        Generator.Diagnostics.Descriptors.InvalidValue, observation.File.FullPath, observation.Value.Span, key, expected, Expectation.Found(
            observation.Value)));
}

/// <summary>Counts down from <see cref="InputLimits.PropertiesPerCollection"/>.</summary>
internal sealed class PropertyCount
{
    public int Left { get; set; } = InputLimits.PropertiesPerCollection;
}
