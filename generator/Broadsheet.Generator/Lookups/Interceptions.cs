using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// Calls of <c>Get</c> with a slug that is known when compiling become references to their article. Which they are depends on the whole
/// compilation, so it is asked anew after each edit of C#; what comes of it is compared, and belongs to what an editor may do without.
/// </summary>
internal static class Interceptions
{
    public static IncrementalValueProvider<EquatableArray<InterceptedLookup>> Find(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<HostSettings> settings,
        IncrementalValuesProvider<CollectionModel> collections)
    {
        var isAllowed = settings.Select(context.ParseOptionsProvider, InterceptionSettings.Allow);
        var sites = context.SyntaxProvider.CreateSyntaxProvider(LookupSite.IsCandidate, LookupSite.Of)
            .Combine(isAllowed)
            .Where(static input => input.Right)
            .Select(static (input, _) => input.Left)
            .WithTrackingName(StepNames.LookupSites);
        var declarations = collections.Select(
            settings.Select(static (host, _) => host.Namespace),
            static (collection, @namespace) => new CollectionDeclaration(collection, @namespace));

        // The parts have names here alone: a record of them would be one more that holds on to a compilation.
        return sites.Collect().Combine(declarations.Collect()).Combine(context.CompilationProvider).Combine(context.ParseOptionsProvider)
            .Select(static (input, cancellation) =>
            {
                var (((sites, declarations), host), parsing) = input;
                return LookupBinder.Bind(host, sites, declarations, parsing, cancellation);
            })
            .WithTrackingName(StepNames.Interceptions);
    }
}
