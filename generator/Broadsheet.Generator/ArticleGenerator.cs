using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Generator.Declarations;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Lookups;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Site;
using Broadsheet.Generator.Writing;
using Broadsheet.Generator.Writing.JsonSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator;

/// <summary>Turns article files into C#. Each step below is one stage of the way that an article takes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <summary>Smaller in tests, where the steps of few files are followed.</summary>
    internal BatchLimits Limits { get; init; } = new();

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select((input, _) => HostSettings.From(input.Left, input.Right))
            .WithTrackingName(StepNames.Settings);

        // Which AdditionalFiles take part. Options change as a whole, so what they say of a file is one small record from here on. The compiler visits every
        // file in every step, whatever was edited: so there are few steps that have files one by one.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(settings))
            .SelectMany((input, _) => HostFile.Of(input.Left, input.Right.Left, input.Right.Right))
            .WithComparer(SameFirst<HostFile>.Comparer)
            .WithTrackingName(StepNames.Files);
        var allFiles = files.Collect();
        var listed = allFiles
            .Select((all, _) => all.Select(static file => file.Path).ToEquatableArray())
            .Combine(settings)
            .Select((input, _) => HostFiles.Of(input.Left, input.Right, Limits))
            .WithTrackingName(StepNames.ListedFiles);
        var names = listed
            .Select((all, _) => all.Names)
            .WithTrackingName(StepNames.SiteNames);
        var images = listed
            .Select((all, _) => all.Images)
            .WithTrackingName(StepNames.Images);

        // One file at a time, bodies and all. Those that are new are read together before, where they are many.
        var isReadAhead = allFiles
            .Combine(names)
            .Select((input, cancellation) => ReadAhead.Read(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.ReadAhead);
        var readings = files
            .Combine(names.Combine(isReadAhead))
            .SelectMany((input, cancellation) => input.Left.Read(input.Right.Left, cancellation))
            .WithComparer(SameFirst<ArticleFileReading>.Comparer)
            .WithTrackingName(StepNames.Reading);

        // From here on those files together that share a source.
        var alone = readings
            .SelectMany((reading, _) => FileBatches.Alone(reading))
            .WithTrackingName(StepNames.Batching);
        var together = readings
            .Collect()
            .SelectMany((all, _) => FileBatches.Together(all, Limits))
            .WithTrackingName(StepNames.Batching);

        // Classes that the user declared as article types. Where they stand in C# is left behind, so that what is typed above one re-runs nothing.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclaredClassReader.AttributeName, static (node, _) => node is ClassDeclarationSyntax, DeclaredClassReader.Read)
            .WithTrackingName(StepNames.Declarations);
        var declaredTypes = declarations
            .Select((declared, _) => declared.Type)
            .WithTrackingName(StepNames.DeclaredTypes)
            .Collect();

        // All files together, but only their index: an edit inside a body ends here.
        var site = Index(alone)
            .Combine(Index(together))
            .Combine(declaredTypes.Combine(images))
            .Combine(settings.Select((host, _) => (host.Inference, host.Namespace, host.Reading.IsOldLanguage)))
            .Select((input, _) => SiteBuilder.Link(
                [.. input.Left.Left.Left.Concat(input.Left.Left.Right).SelectMany(static index => index)],
                input.Right.IsOldLanguage ? [] : input.Left.Right.Left,
                input.Left.Right.Right,
                input.Right.Inference,
                input.Right.Namespace))
            .WithTrackingName(StepNames.Linking);

        // Which texts are literals of their own, and which share one. Lengths are rounded, so that an edit inside a body ends here.
        var texts = Sizes(alone)
            .Combine(Sizes(together))
            .Combine(context.ParseOptionsProvider.Select((options, _) => TextSettings.From(options)).Combine(settings.Select((host, _) => host.IsReloadable)))
            .Select((input, _) => TextBudget.Plan(
                input.Left.Left.Concat(input.Left.Right).SelectMany(static sizes => sizes),
                input.Right.Left,
                Limits.ArticlesPerClass) with
            { IsReloadable = input.Right.Right })
            .WithTrackingName(StepNames.TextPlan);

        // Back to one source at a time, with its final names.
        var placed = RegisterArticles(context, settings, alone, site, texts)
            .Combine(RegisterArticles(context, settings, together, site, texts))
            .Select((input, _) => input.Left.AddRange(input.Right));
        // The paths alone are compared first, so that an edit looks no file up.
        var foundPacks = placed
            .Combine(texts)
            .Select((input, _) => (Plan: input.Right, Paths: input.Right.Packs.IsEmpty ? [] : input.Left.Select(static batch => batch.Paths).ToEquatableArray()))
            .Select((input, _) => FoundPack.All(input.Plan, input.Paths))
            .WithTrackingName(StepNames.FoundPacks);
        var packs = placed
            .Combine(foundPacks)
            .SelectMany((input, _) => PackModel.All(input.Right, input.Left))
            .WithTrackingName(StepNames.Packs);
        var collections = site
            .SelectMany((linked, _) => linked.Collections)
            .Combine(settings.Select((host, _) => host.Namespace))
            .Select((input, _) => (Collection: input.Left, Namespace: input.Right))
            .WithTrackingName(StepNames.Collections);
        var indexes = site
            .SelectMany((linked, _) => linked.Indexes)
            .Combine(settings.Select((host, _) => host.Namespace))
            .WithTrackingName(StepNames.Indexes);

        var backlinks = site
            .SelectMany((linked, _) => linked.Backlinks)
            .Combine(settings.Select((host, _) => host.Namespace))
            .WithTrackingName(StepNames.Backlinks);

        context.RegisterPrintedOutput(packs, PackWriter.Write);
        context.RegisterSourceOutput(backlinks, (output, input) => BacklinkWriter.AddTo(output, input.Left, input.Right));
        var lists = collections
            .Combine(texts.Combine(site))
            .Select((input, _) => (input.Left.Collection, input.Left.Namespace, Texts: CollectionTexts.Of(input.Left.Collection, input.Right.Left, input.Right.Right)));
        context.RegisterSourceOutput(lists, (output, input) =>
        {
            CollectionWriter.AddTo(output, input.Collection, input.Namespace, input.Texts);
            if (input.Collection.Declared is { } declared)
                DeclaredTypeWriter.AddTo(output, input.Collection.Names, declared);
            else
                ArticleTypeWriter.AddTo(output, input.Collection, input.Namespace);
        });

        context.RegisterSourceOutput(indexes, (output, input) => CollectionIndexWriter.AddTo(output, input.Left, input.Right));

        context.RegisterSourceOutput(
            collections.Combine(settings.Select((host, _) => host.WritesJsonSchemas)).Where(input => input.Right),
            (output, input) => JsonSchemaWriter.AddTo(output, input.Left.Collection));

        RegisterInterceptors(context, settings, collections);

        context.RegisterSourceOutput(site.Select((linked, _) => linked.Diagnostics), Report);
        context.RegisterSourceOutput(texts.Select((plan, _) => plan.Excess), ReportExcess);
        context.RegisterSourceOutput(listed.Select((all, _) => all.Problems), Report);
        context.RegisterSourceOutput(settings.Combine(names).Select((input, _) => input.Left.Check(input.Right.Collections)), Report);
        context.RegisterSourceOutput(
            site.Select((linked, _) => linked.Problems).Combine(declarations.Collect()).Select((input, _) => DeclarationDiagnostics.Of(input.Left, input.Right)),
            Report);
    }

    private static IncrementalValueProvider<ImmutableArray<EquatableArray<ArticleFileIndex>>> Index(IncrementalValuesProvider<FileBatch> batches) => batches
        .Select((batch, _) => batch.Index())
        .WithTrackingName(StepNames.Index)
        .Collect();

    private static IncrementalValueProvider<ImmutableArray<EquatableArray<FileSizes>>> Sizes(IncrementalValuesProvider<FileBatch> batches) => batches
        .Select((batch, _) => batch.Sizes())
        .WithTrackingName(StepNames.TextSizes)
        .Collect();

    /// <summary>Gives the articles on, for those that are printed in packs.</summary>
    private static IncrementalValueProvider<ImmutableArray<PlacedBatch>> RegisterArticles(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<HostSettings> settings,
        IncrementalValuesProvider<FileBatch> batches,
        IncrementalValueProvider<SiteModel> site,
        IncrementalValueProvider<TextPlan> texts)
    {
        var placed = batches
            .Combine(site.Combine(settings).Combine(texts))
            .Select((input, _) => PlacedBatch.Of(input.Left, input.Right.Left.Left, input.Right.Left.Right.Namespace, input.Right.Right)!)
            .Where(batch => batch is not null)
            .WithTrackingName(StepNames.Placing);
        context.RegisterPrintedOutput(placed.Where(static batch => !batch.IsAllPacked), ArticleFileWriter.Write);

        // Diagnostics are an output of their own: a moved line regenerates no source.
        context.RegisterSourceOutput(
            batches.Select((batch, _) => batch.Diagnostics()).WithTrackingName(StepNames.Diagnostics),
            Report);
        context.RegisterSourceOutput(
            batches.Combine(site).Select((input, _) => LinkDiagnostics.Of(input.Left, input.Right)).WithTrackingName(StepNames.LinkDiagnostics),
            Report);
        return placed.Collect();
    }

    /// <summary>
    /// Calls of <c>Get</c> with a slug that is known when compiling become references to their article. Which they are depends on the whole compilation, so
    /// it is asked anew after each edit of C#; what comes of it is compared, and belongs to what an editor may do without.
    /// </summary>
    private static void RegisterInterceptors(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<HostSettings> settings,
        IncrementalValuesProvider<(CollectionModel Collection, string Namespace)> collections)
    {
        var isAllowed = settings.Combine(context.ParseOptionsProvider).Select((input, _) => InterceptionSettings.Allow(input.Left, input.Right));
        var sites = context.SyntaxProvider
            .CreateSyntaxProvider(LookupSite.IsCandidate, LookupSite.Of)
            .Combine(isAllowed)
            .Where(input => input.Right)
            .Select((input, _) => input.Left)
            .WithTrackingName(StepNames.LookupSites);
        var declarations = collections
            .Select((collection, _) => new CollectionDeclaration(collection.Collection, collection.Namespace));
        var lookups = sites.Collect()
            .Combine(declarations.Collect())
            .Combine(context.CompilationProvider.Combine(context.ParseOptionsProvider))
            .Select((input, cancellation) => LookupBinder.Bind(
                input.Right.Left,
                input.Left.Left,
                input.Left.Right,
                input.Right.Right,
                cancellation))
            .WithTrackingName(StepNames.Interceptions);
        context.RegisterImplementationSourceOutput(lookups, InterceptorWriter.AddTo);
    }

    private static void ReportExcess(SourceProductionContext output, long characters)
    {
        if (characters > 0)
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.TooMuchText, Location.None, (characters / 1e6).ToString("F1", CultureInfo.InvariantCulture)));
    }

    /// <summary>All channels of messages meet here, so that here is the one place that bounds them.</summary>
    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in ReportedDiagnostics.Of(diagnostics))
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }
}
