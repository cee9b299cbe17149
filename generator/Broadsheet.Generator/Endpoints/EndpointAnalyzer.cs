using System.Collections.Immutable;
using Broadsheet.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Endpoints;

/// <summary>
/// In a project that publishes natively, ASP.NET Core's request delegate generator emits code for each <c>MapGet</c>. Source generators
/// do not see each other's classes, so it emits code that does not compile for a type that it can learn from Broadsheet's alone. This
/// reports it at the handler.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Whether a project has that generator; the SDK sets it for <c>PublishAot</c> and <c>PublishTrimmed</c>.</summary>
    private const string Enabled = "build_property.EnableRequestDelegateGenerator";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.HandlerOfUnknownType, Descriptors.RouteOfUnknownType];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var (options, compilation) = (context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.Compilation);
        if (!options.TryGetValue(Enabled, out var enabled) || !bool.TryParse(enabled, out var isEnabled) || !isEnabled)
            return;
        if (compilation.GetTypeByMetadataName(EndpointCall.TypeName) is null || !compilation.SyntaxTrees.Any(UnseenSources.IsUnseen))
            return;
        var unseen = new UnseenSources(compilation);
        context.RegisterOperationAction(operation => Check(operation, unseen), OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, UnseenSources unseen)
    {
        if (EndpointCall.Of((IInvocationOperation)context.Operation) is not { } call)
            return;
        if (unseen.OperationOf(call.Invocation.Syntax, context.CancellationToken) is IInvocationOperation seen)
            CheckHandler(context, call, EndpointCall.Of(seen));
        else
            CheckRoute(context, call, unseen);
    }

    private static void CheckHandler(OperationAnalysisContext context, EndpointCall call, EndpointCall? seen)
    {
        if (seen is null || EndpointHandler.Of(call.Argument) is not { } handler)
            return;
        if (EndpointHandler.Of(seen.Argument) is { } seenHandler && UnknownType.Of(handler, seenHandler) is { } unknown)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.HandlerOfUnknownType, handler.Place, unknown.What, unknown.Mend));
    }

    /// <summary>The generator skips a call if it does not know the type of the route, and reports nothing: reflection is left.</summary>
    private static void CheckRoute(OperationAnalysisContext context, EndpointCall call, UnseenSources unseen)
    {
        foreach (var argument in call.OtherArguments)
        {
            if (!unseen.HasType(argument, context.CancellationToken))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.RouteOfUnknownType, argument.GetLocation(), argument.ToString()));
        }
    }
}
