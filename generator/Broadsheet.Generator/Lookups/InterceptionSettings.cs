using Broadsheet.Generator.Host;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// Whether calls are intercepted: where the project wants it, and the compiler allows it to the namespace they are generated in.
/// </summary>
internal static class InterceptionSettings
{
    public const string Namespace = "Broadsheet.Generated";
    private const string Feature = "InterceptorsNamespaces";

    public static bool Allow(HostSettings host, ParseOptions options) =>
        !host.RefusesInterceptors && options.Features.TryGetValue(Feature, out var namespaces) && namespaces.Split(';').Any(Includes);

    // A namespace stands for those inside it as well.
    private static bool Includes(string allowed) =>
        allowed.Trim() is { Length: > 0 } name && (Namespace + ".").StartsWith(name + ".", StringComparison.Ordinal);
}
