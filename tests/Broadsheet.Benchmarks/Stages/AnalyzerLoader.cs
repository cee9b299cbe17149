using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>Loads analyzers and generators beside the compiler that runs them.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    private readonly AssemblyLoadContext _context = AssemblyLoadContext.GetLoadContext(typeof(AnalyzerLoader).Assembly)!;
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    public AnalyzerLoader() => _context.Resolving += (_, name) => _paths.TryGetValue(name.Name!, out var path) ? LoadFromPath(path) : null;

    public void AddDependencyLocation(string fullPath) => _paths.TryAdd(Path.GetFileNameWithoutExtension(fullPath), fullPath);

    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(Path.GetFullPath(fullPath));
}
