using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Inferred;
using Broadsheet.Generator.Site;
using Broadsheet.Generator.Site.Links;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Pipeline;

/// <summary>What linking sees: all files, none with a body, and of the settings only those that linking depends on.</summary>
/// <param name="Declared">The types that the user declared for collections.</param>
internal sealed record SiteInput(
    EquatableArray<ArticleFileIndex> Files, EquatableArray<DeclaredType> Declared, SiteImages Images, InferenceOptions Inference,
    string Namespace)
{
    public static IncrementalValueProvider<SiteInput> Combine(
        Batches<EquatableArray<ArticleFileIndex>> indexes,
        IncrementalValuesProvider<DeclaredType> declared,
        IncrementalValueProvider<SiteImages> images,
        IncrementalValueProvider<HostSettings> settings) =>
        indexes.Collect().Combine(declared.Collect()).Combine(images).Combine(settings).Select(static (input, _) =>
        {
            var (((indexes, declared), images), host) = input;
            var files = indexes.SelectMany(static index => index).ToEquatableArray();
            return new SiteInput(files, host.Reading.IsOldLanguage ? [] : new(declared), images, host.Inference, host.Namespace);
        });

    public static SiteModel Link(SiteInput input, CancellationToken cancellation) =>
        SiteBuilder.Link(input.Files, input.Declared, input.Images, input.Inference, input.Namespace);
}
