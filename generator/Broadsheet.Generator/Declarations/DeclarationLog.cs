using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator.Declarations;

/// <summary>Collects the places of a declaration's parts, and what is wrong with them, while it is read.</summary>
internal sealed class DeclarationLog(string typeName)
{
    private readonly List<DeclaredSpan> _places = [];
    private readonly List<DeclarationProblem> _problems = [];

    public EquatableArray<DeclaredSpan> Places => _places.Distinct().ToEquatableArray();

    /// <summary>A type that two properties have is read twice, its problems told once.</summary>
    public EquatableArray<DeclarationProblem> Problems => _problems.Distinct().ToEquatableArray();

    public bool HasProblems => _problems.Count > 0;

    public void Report(DiagnosticDescriptor descriptor, string anchor, params string[] arguments) =>
        _problems.Add(new DeclarationProblem(descriptor, typeName, anchor, arguments.ToEquatableArray()));

    public void Place(string anchor, Location? location)
    {
        if (location is { IsInSource: true })
            _places.Add(
                new DeclaredSpan(anchor, location.SourceTree!.FilePath, new FileSpan(location.SourceSpan, location.GetLineSpan().Span)));
    }

    /// <summary>The places of a property's name, type and attributes; a positional record's are its parameter's.</summary>
    public void PlaceProperty(IPropertySymbol property, string path, CancellationToken cancellation)
    {
        var syntax = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        var (name, type) = syntax switch
        {
            PropertyDeclarationSyntax declaration => (declaration.Identifier.GetLocation(), declaration.Type.GetLocation()),
            ParameterSyntax parameter => (parameter.Identifier.GetLocation(), parameter.Type?.GetLocation()),
            _ => (null, null),
        };
        Place(Anchor.Property(path), name);
        Place(Anchor.TypeOf(path), type);
    }
}
