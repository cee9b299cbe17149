using Broadsheet.Generator.Declarations;
using Broadsheet.Generator.Linking;
using Broadsheet.Generator.Linking.Routes;
using Broadsheet.Generator.Lookups;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Broadsheet.Generator.Writing;
using Broadsheet.Generator.Writing.JsonSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator;

/// <summary>Turns article files into C#. Each step below is one stage of the way that an article takes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => HostSettings.From(options))
            .WithTrackingName(StepNames.Settings);

        // Which AdditionalFiles take part. Options change as a whole, so what they say of a file is one small record from here on.
        var listed = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(settings)
            .Select((input, _) => AdditionalArticle.From(input.Left.Left, input.Left.Right, input.Right)!)
            .Where(file => file is not null)
            .WithTrackingName(StepNames.Files);
        var languages = listed
            .Select((file, _) => file.File.Path)
            .Collect()
            .Select((paths, _) => FileLanguages.Used(paths))
            .WithTrackingName(StepNames.Languages);
        var files = listed
            .Combine(languages)
            .Select((input, _) => input.Left.OnSiteOf(input.Right));
        var collectionNames = files
            .Select((file, _) => file.File.Collection)
            .Collect()
            .Select((names, _) => names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.CollectionNames);
        var images = context.AdditionalTextsProvider
            .Where(AdditionalImage.IsImage)
            .Select((text, _) => text.Path)
            .Collect()
            .Combine(settings)
            .Select((input, _) => AdditionalImage.All(input.Left, input.Right))
            .WithTrackingName(StepNames.Images);
        var repeated = files.Collect().Select((all, _) => RepeatedFiles.Among(all));

        // One file at a time, bodies and all.
        var readings = files
            .Combine(repeated)
            .Where(input => !input.Right.Contains(input.Left))
            .Select((input, _) => input.Left)
            .Combine(collectionNames)
            .Select((input, cancellation) => ArticleFileReader.Read(input.Left.File, input.Left.Text.GetText(cancellation), input.Right))
            .WithTrackingName(StepNames.Reading);

        // Classes that the user declared as article types. Where they stand in C# is left behind, so that what is typed above one re-runs nothing.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclaredClassReader.AttributeName, static (node, _) => node is ClassDeclarationSyntax, DeclaredClassReader.Read)
            .WithTrackingName(StepNames.Declarations);
        var declaredTypes = declarations
            .Select((declared, _) => declared.Type)
            .WithTrackingName(StepNames.DeclaredTypes)
            .Collect();

        // All files together, but only their index: an edit inside a body ends here.
        var site = readings
            .Select((reading, _) => ArticleFileIndex.Of(reading))
            .WithTrackingName(StepNames.Index)
            .Collect()
            .Combine(declaredTypes.Combine(images))
            .Combine(settings.Select((host, _) => (host.Inference, host.Namespace)))
            .Select((input, _) => SiteLinker.Link(input.Left.Left, input.Left.Right.Left, input.Left.Right.Right, input.Right.Inference, input.Right.Namespace))
            .WithTrackingName(StepNames.Linking);

        // Back to one file at a time, with its final names.
        var placed = readings
            .Combine(site)
            .Combine(settings)
            .Select((input, _) => PlacedFile.Of(input.Left.Left, input.Left.Right, input.Right.Namespace)!)
            .Where(file => file is not null)
            .WithTrackingName(StepNames.Placing);
        var collections = site
            .SelectMany((linked, _) => linked.Collections)
            .Combine(settings.Select((host, _) => host.Namespace))
            .WithTrackingName(StepNames.Collections);
        var indexes = site
            .SelectMany((linked, _) => linked.Indexes)
            .Combine(settings.Select((host, _) => host.Namespace))
            .WithTrackingName(StepNames.Indexes);

        var backlinks = site
            .SelectMany((linked, _) => linked.Backlinks)
            .Combine(settings.Select((host, _) => host.Namespace))
            .WithTrackingName(StepNames.Backlinks);

        context.RegisterSourceOutput(placed, ArticleFileWriter.AddTo);
        context.RegisterSourceOutput(backlinks, (output, input) => BacklinkWriter.AddTo(output, input.Left, input.Right));
        context.RegisterSourceOutput(collections, (output, input) =>
        {
            CollectionWriter.AddTo(output, input.Left, input.Right);
            if (input.Left.Declared is { } declared)
                DeclaredTypeWriter.AddTo(output, input.Left.Names, declared);
            else
                ArticleTypeWriter.AddTo(output, input.Left, input.Right);
        });

        context.RegisterSourceOutput(indexes, (output, input) => CollectionIndexWriter.AddTo(output, input.Left, input.Right));

        context.RegisterSourceOutput(
            collections.Combine(settings.Select((host, _) => host.WritesJsonSchemas)).Where(input => input.Right),
            (output, input) => JsonSchemaWriter.AddTo(output, input.Left.Left));

        RegisterInterceptors(context, settings, collections);

        // Diagnostics are an output of their own: a moved line regenerates no source.
        context.RegisterSourceOutput(
            readings.Select((reading, _) => reading.Diagnostics).WithTrackingName(StepNames.Diagnostics),
            Report);
        context.RegisterSourceOutput(
            readings.Combine(site).Select((input, _) => LinkDiagnostics.Of(input.Left, input.Right)).WithTrackingName(StepNames.LinkDiagnostics),
            Report);
        context.RegisterSourceOutput(site.Select((linked, _) => linked.Diagnostics), Report);
        context.RegisterSourceOutput(
            settings.Select((host, _) => host.RoutedCollections).Combine(collectionNames).Select((input, _) => RoutedCollection.Check(input.Left, input.Right)),
            Report);
        context.RegisterSourceOutput(
            site.Select((linked, _) => linked.Problems).Combine(declarations.Collect()).Select((input, _) => DeclarationDiagnostics.Of(input.Left, input.Right)),
            Report);
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
        var lookups = sites.Collect()
            .Combine(collections.Collect())
            .Combine(context.CompilationProvider.Combine(context.ParseOptionsProvider))
            .Select((input, cancellation) => LookupBinder.Bind(
                input.Right.Left,
                input.Left.Left,
                input.Left.Right.SelectMany(static collection => CollectionDeclaration.Of(collection.Collection, collection.Namespace)),
                input.Right.Right,
                cancellation))
            .WithTrackingName(StepNames.Interceptions);
        context.RegisterImplementationSourceOutput(lookups, InterceptorWriter.AddTo);
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }
}
