using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Site.Names;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Schema.Values;

/// <summary>A slug that no article of the collection has in this build, and the nearest that one has.</summary>
internal static class ReferenceProblem
{
    public static void Report(string key, Observation observation, ReferenceTarget target, ICollection<DiagnosticInfo> diagnostics)
    {
        var slug = ((FrontMatterScalar)observation.Value).Text;
        var mend = target.IsDraft(slug) ? "it is a draft, which is left out of this build; publish it, or remove the reference"
            : Spelling.Nearest(slug, target.Slugs) is { } nearest ? $"write '{nearest}'"
            : $"write the slug of one of its {target.Slugs.Count} articles";
        diagnostics.Add(
            DiagnosticInfo.At(
                Descriptors.UnknownReference, observation.File.FullPath, observation.Value.Span, key, target.Names.Name, slug, mend));
    }
}
