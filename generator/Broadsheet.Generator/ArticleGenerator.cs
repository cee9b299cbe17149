using Broadsheet.Generator.Declarations;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Lookups;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Writing;
using Broadsheet.Generator.Writing.JsonSchema;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator;

/// <summary>
/// Turns article files into C#. Each step below is one stage of the way that an article takes; <c>generator/README.md</c> draws it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <summary>Smaller in tests, where the steps of few files are followed.</summary>
    internal BatchLimits Limits { get; init; } = new();

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var (options, parsing) = (context.AnalyzerConfigOptionsProvider, context.ParseOptionsProvider);
        var settings = options.Select(parsing, HostSettings.From).WithTrackingName(StepNames.Settings);
        var @namespace = settings.Select(static (host, _) => host.Namespace);

        // Which AdditionalFiles take part. The compiler visits every file in every step at each run, so few steps have files one by one.
        var defaults = context.AdditionalTextsProvider.Where(DefaultsFile.IsOne).Select(settings, DefaultsFile.Read)
            .WithTrackingName(StepNames.Defaults);
        var files = context.AdditionalTextsProvider.SelectMany(FilesInput.Combine(options, settings, defaults.Collect()), FilesInput.Read)
            .WithComparer(SameFirst<HostFile>.Comparer).WithTrackingName(StepNames.Files);
        var listed = files.Collect().Select(ListedPath.All).Select(settings, ListFiles).WithTrackingName(StepNames.ListedFiles);
        var names = listed.Select(static (all, _) => all.Names).WithTrackingName(StepNames.SiteNames);
        var images = listed.Select(static (all, _) => all.Images).WithTrackingName(StepNames.Images);

        // One file at a time, bodies and all; many new ones are read together before. From there on, files of one source are a batch.
        var namesAhead = files.Collect().Select(names, ReadAhead.Read).WithTrackingName(StepNames.ReadAhead);
        var readings = files.SelectMany(namesAhead, static (file, names, cancellation) => file.Read(names, cancellation))
            .WithComparer(SameFirst<ArticleFileReading>.Comparer).WithTrackingName(StepNames.Reading);
        var batches = Batches.Of(readings, Limits);

        // Classes that the user declared as article types. Without their places in C#, so that what is typed above one re-runs nothing.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclaredClassReader.AttributeName, DeclaredClassReader.IsClass, DeclaredClassReader.Read)
            .WithTrackingName(StepNames.Declarations);
        var declaredTypes = declarations.Select(static (declared, _) => declared.Type).WithTrackingName(StepNames.DeclaredTypes);

        // All files together, but only their indexes and the rounded lengths of their texts: an edit inside a body ends here.
        var indexed = batches.Select(static batch => batch.Index(), StepNames.Index);
        var site = SiteInput.Combine(indexed, declaredTypes, images, settings).Select(SiteInput.Link).WithTrackingName(StepNames.Linking);
        var sizes = batches.Select(static batch => batch.Sizes(), StepNames.TextSizes);
        var texts = TextInput.Combine(sizes, parsing, settings).Select(PlanTexts).WithTrackingName(StepNames.TextPlan);

        // Back to one source at a time, with its final names: articles, packs of them, and what each collection has beside.
        var placing = PlacingInput.Combine(site, texts, @namespace);
        var placed = batches.Select(placing, PlacingInput.Place, StepNames.Placing);
        var foundPacks = PackingInput.Combine(placed.Collect(), texts).Select(PackingInput.Find).WithTrackingName(StepNames.FoundPacks);
        var packs = foundPacks.SelectMany(placed.Collect(), PackModel.All).WithTrackingName(StepNames.Packs);
        var collections = site.SelectMany(static (linked, _) => linked.Collections).WithTrackingName(StepNames.Collections);
        var indexes = site.SelectMany(static (linked, _) => linked.Indexes).WithTrackingName(StepNames.Indexes);
        var backlinks = site.SelectMany(static (linked, _) => linked.Backlinks).WithTrackingName(StepNames.Backlinks);

        placed.Register(context, ArticleFileWriter.AddTo);
        context.RegisterSourceOutput(packs, PackWriter.AddTo);
        context.RegisterSourceOutput(collections.Select(placing, PlacingInput.Place), CollectionWriter.AddTo);
        context.RegisterSourceOutput(indexes, @namespace, CollectionIndexWriter.AddTo);
        context.RegisterSourceOutput(backlinks, @namespace, BacklinkWriter.AddTo);
        context.RegisterSourceOutput(collections, settings.Select(static (host, _) => host.WritesJsonSchemas), JsonSchemaWriter.AddTo);
        context.RegisterImplementationSourceOutput(Interceptions.Find(context, settings, collections), InterceptorWriter.AddTo);

        // Messages are outputs of their own: one that moves to another line regenerates no source.
        batches.Select(static batch => batch.Diagnostics(), StepNames.Diagnostics).Register(context, Report);
        batches.Select(site, LinkDiagnostics.Of, StepNames.LinkDiagnostics).Register(context, Report);
        context.RegisterSourceOutput(site.Select(static (linked, _) => linked.Diagnostics), Report);
        context.RegisterSourceOutput(site.Select(declarations.Collect(), DeclarationDiagnostics.Of), Report);
        context.RegisterSourceOutput(texts.Select(static (plan, _) => plan.Diagnostics()), Report);
        context.RegisterSourceOutput(defaults.Select(static (file, _) => file.Diagnostics), Report);
        context.RegisterSourceOutput(listed.Select(static (all, _) => all.Problems), Report);
        context.RegisterSourceOutput(settings.Select(names, static (host, site) => host.Check(site.Collections)), Report);
    }

    private HostFiles ListFiles(EquatableArray<ListedPath> paths, HostSettings host) => HostFiles.Of(paths, host, Limits);

    private TextPlan PlanTexts(TextInput input, CancellationToken cancellation) => input.Plan(Limits);

    /// <summary>All channels of messages meet here, so that here is the one place that bounds them.</summary>
    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in ReportedDiagnostics.Of(diagnostics))
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }
}
