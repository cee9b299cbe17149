using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Metadata;
using Broadsheet;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Broadsheet;

/// <summary>
/// Called by the runtime once <c>dotnet watch</c>, or a debugger, has changed the code of a running app. Articles that were made before keep the text that they were
/// made of: generated classes forget them, so that the next touch makes them anew. A published app has no such updates, and the trimmer removes this.
/// </summary>
internal static class HotReload
{
    private const string Kept = "s_";

    /// <summary>Forgets all articles of the assemblies of <paramref name="updated"/>; of all assemblies where it is null.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    public static void ClearCache(Type[]? updated)
    {
        var assemblies = updated is null ? AppDomain.CurrentDomain.GetAssemblies() : updated.Select(static type => type.Assembly).Distinct();
        foreach (var assembly in assemblies.Where(HasArticles))
        {
            foreach (var collection in assembly.GetTypes().Where(static type => type.IsDefined(typeof(ArticleSlugsAttribute), inherit: false)))
                ForgetAll(collection);
        }
    }

    /// <summary>Of a collection, of the classes that make up a very large one, and of its packs.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    private static void ForgetAll(Type collection)
    {
        for (var part = collection; part != typeof(object) && part is not null; part = part.BaseType)
        {
            Forget(part);
            foreach (var pack in part.GetNestedTypes(BindingFlags.NonPublic).Where(typeof(ArticlePack).IsAssignableFrom))
                Forget(pack);
        }
    }

    /// <summary>Others may have types that cannot be loaded, which is no matter of this library.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    private static bool HasArticles(Assembly assembly)
    {
        var library = typeof(HotReload).Assembly.GetName().Name;
        return !assembly.IsDynamic && Array.Exists(assembly.GetReferencedAssemblies(), reference => reference.Name == library);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    private static void Forget(Type collection)
    {
        foreach (var field in collection.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
        {
            if (!field.IsLiteral && !field.FieldType.IsValueType && field.Name.StartsWith(Kept, StringComparison.Ordinal))
                field.SetValue(null, null);
        }
    }
}
