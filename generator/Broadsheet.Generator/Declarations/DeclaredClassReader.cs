using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator.Declarations;

/// <summary>Reads a class with <c>[ArticleCollection]</c>: which collection it serves, whether it can, and its properties.</summary>
internal static class DeclaredClassReader
{
    public const string AttributeName = "Broadsheet.ArticleCollectionAttribute";

    private const string ArticleName = "global::Broadsheet.Article";
    private const string CompiledName = "global::Broadsheet.CompilerServices.CompiledArticle";

    public static bool IsClass(SyntaxNode node, CancellationToken cancellation) => node is ClassDeclarationSyntax;

    public static DeclaredClass Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var @namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(CSharpNames.Plain);
        var collection = CSharpNames.CollectionOf(type) ?? "";
        var fullName = type.ToDisplayString(CSharpNames.Full);
        var log = new DeclarationLog(fullName);
        PlaceParts(context, type, log, cancellation);
        foreach (var reason in Obstacles(type, context.SemanticModel.Compilation, cancellation))
            log.Report(Descriptors.CannotServe, reason.Anchor, type.Name, collection, reason.Text);
        var canServe = !log.HasProblems;
        var properties = canServe ? new PropertyReader(context.SemanticModel.Compilation, type, log, cancellation).Read(type) : [];
        var declared = new DeclaredType(
            fullName,
            collection,
            @namespace,
            type.Name,
            type.DeclaredAccessibility != Accessibility.Public,
            type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared),
            canServe,
            properties.ToEquatableArray(),
            log.Problems);
        return new DeclaredClass(declared, log.Places);
    }

    private static void PlaceParts(
        GeneratorAttributeSyntaxContext context, INamedTypeSymbol type, DeclarationLog log, CancellationToken cancellation)
    {
        var attribute = (AttributeSyntax?)context.Attributes[0].ApplicationSyntaxReference?.GetSyntax(cancellation);
        log.Place(Anchor.Collection, attribute?.ArgumentList?.Arguments.FirstOrDefault()?.GetLocation() ?? attribute?.GetLocation());
        log.Place(Anchor.Class, ((ClassDeclarationSyntax)context.TargetNode).Identifier.GetLocation());
        var declarations = Declarations(type, cancellation).ToList();
        log.Place(
            Anchor.BaseType,
            declarations.Select(declaration => declaration.BaseList?.Types.FirstOrDefault()?.GetLocation()).FirstOrDefault(
                place => place is not null)
            ?? ((ClassDeclarationSyntax)context.TargetNode).Identifier.GetLocation());
        var constructor = type.InstanceConstructors.FirstOrDefault(IsForRecords)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(
            cancellation);
        var primary = declarations.Select(declaration => declaration.ParameterList?.GetLocation()).FirstOrDefault(
            place => place is not null);
        log.Place(Anchor.Constructor, primary ?? (constructor as ConstructorDeclarationSyntax)?.Identifier.GetLocation());
    }

    /// <summary>All that keeps a class from being an article type, with what to do about it.</summary>
    private static IEnumerable<(string Anchor, string Text)> Obstacles(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var declarations = Declarations(type, cancellation).ToList();
        if (!declarations.All(declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword)))
            yield return (Anchor.Class, "it is not partial, and the rest of it is generated; write 'partial class'");
        if (type.ContainingType is not null)
            yield return (Anchor.Class, $"it is nested in '{type.ContainingType.Name}'; move it into a namespace");
        if (type.IsGenericType)
            yield return (Anchor.Class, "it is generic; remove its type parameters");
        if (type.IsStatic || type.IsAbstract)
            yield return (Anchor.Class,
                $"it is {(type.IsStatic ? "static" : "abstract")}, and every article is an object of it; remove the modifier");
        if (type.IsFileLocal)
            yield return (Anchor.Class, "it is local to its file; remove 'file'");
        if (declarations.Any(declaration => declaration.ParameterList is not null))
            yield return (Anchor.Constructor,
                "its primary constructor shuts out the generated one; write properties instead of parameters");
        if (type.InstanceConstructors.Any(
            constructor => IsForRecords(constructor) && !constructor.IsImplicitlyDeclared && !IsPrimary(constructor, cancellation)))
            yield return (Anchor.Constructor, "the constructor that takes a CompiledArticle is the generated one; remove yours");
        if (ObstacleOfBase(BaseOf(type, declarations, compilation, cancellation)) is { } obstacle)
            yield return (Anchor.BaseType, obstacle);
    }

    /// <summary>The base class as it is written: the compiler takes a sealed one for none.</summary>
    private static INamedTypeSymbol? BaseOf(
        INamedTypeSymbol type, List<ClassDeclarationSyntax> declarations, Compilation compilation, CancellationToken cancellation)
    {
        var written = declarations.Select(declaration => declaration.BaseList?.Types.FirstOrDefault()?.Type).FirstOrDefault(
            syntax => syntax is not null);
        if (type.BaseType is { SpecialType: not SpecialType.System_Object } || written is null)
            return type.BaseType;
        return compilation.GetSemanticModel(written.SyntaxTree)
            .GetTypeInfo(written, cancellation).Type is INamedTypeSymbol { TypeKind: TypeKind.Class } @base ? @base : type.BaseType;
    }

    private static string? ObstacleOfBase(INamedTypeSymbol? first)
    {
        var name = first is null ? "" : first.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (!AndItsBases(first).Any(@base => @base.ToDisplayString(CSharpNames.Full) == ArticleName))
            return first is null or { SpecialType: SpecialType.System_Object }
                ? "it does not derive from Broadsheet.Article; write ': Article' behind its name"
                : $"its base class '{name}' does not derive from Broadsheet.Article; derive from Article, or let '{name}' do so";
        if (first!.IsSealed)
            return $"its base class '{name}' is sealed; remove 'sealed' there, or derive from Article";
        if (CSharpNames.CollectionOf(first) is { } collection)
            return $"its base class '{name}' is the article type of '{collection}'; move what they share into a base class of both";
        var isArticle = first.ToDisplayString(CSharpNames.Full) == ArticleName;
        var canChain = first.InstanceConstructors.Any(
            constructor => IsForRecords(constructor) && constructor.DeclaredAccessibility != Accessibility.Private);
        return isArticle || canChain
            ? null
            : $"its base class '{name}' has no constructor that takes what was compiled; "
                + $"add 'protected {first.Name}(Broadsheet.CompilerServices.CompiledArticle compiled) : base(compiled) {{ }}'";
    }

    private static IEnumerable<INamedTypeSymbol> AndItsBases(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static bool IsForRecords(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.ToDisplayString(CSharpNames.Full) == CompiledName;

    private static bool IsPrimary(IMethodSymbol constructor, CancellationToken cancellation) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is ClassDeclarationSyntax);

    private static IEnumerable<ClassDeclarationSyntax> Declarations(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<ClassDeclarationSyntax>();
}
