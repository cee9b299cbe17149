using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Metadata;
using Broadsheet;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Broadsheet;

/// <summary>
/// Called by the runtime once <c>dotnet watch</c>, or a debugger, has changed the code of a running app. Articles that were made before
/// keep the text that they were made of: generated classes forget them, so that the next touch makes them anew, and collections that
/// somebody holds take the new ones over. A published app has no such updates, and the trimmer removes this.
/// </summary>
internal static class HotReload
{
    private const string Kept = "s_";
    private const string All = nameof(All);

    private static int s_updates;

    /// <summary>How often code was changed, so that it can be told whether what was made of articles is made of those of now.</summary>
    public static int Updates => s_updates;

    /// <summary>Renews all articles of the assemblies of <paramref name="updated"/>; of all assemblies where it is null.</summary>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2026", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    public static void ClearCache(Type[]? updated)
    {
        var assemblies = updated is null
            ? AppDomain.CurrentDomain.GetAssemblies()
            : updated.Select(static type => type.Assembly).Distinct();
        Type[] collections =
            [.. assemblies.Where(HasArticles).SelectMany(static assembly => assembly.GetTypes()).Where(
                static type => type.IsDefined(typeof(CompilerServices.ArticleSlugsAttribute), inherit: false))];
        var held = Array.ConvertAll(collections, static collection => FieldOfAll(collection)?.GetValue(null) as IReloaded);
        // All are forgotten before the first is made anew: an article may name those of another collection.
        foreach (var collection in collections)
            ForgetAll(collection);
        for (var i = 0; i < collections.Length; i++)
            Renew(collections[i], held[i]);
        Interlocked.Increment(ref s_updates);
    }

    /// <summary>So that the collection stays the same object.</summary>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    private static void Renew(Type collection, IReloaded? held)
    {
        if (held is null || collection.GetProperty(All)?.GetValue(null) is not { } anew)
            return;
        held.TakeOver(anew);
        FieldOfAll(collection)!.SetValue(null, held);
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    private static FieldInfo? FieldOfAll(Type collection) => collection.GetField(Kept + All, BindingFlags.Static | BindingFlags.NonPublic);

    /// <summary>Of a collection, of the classes that make up a very large one, and of its packs.</summary>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    [UnconditionalSuppressMessage(
        "Trimming", "IL2075", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    private static void ForgetAll(Type collection)
    {
        for (var part = collection; part != typeof(object) && part is not null; part = part.BaseType)
        {
            Forget(part);
            foreach (var pack in part.GetNestedTypes(BindingFlags.NonPublic).Where(typeof(CompilerServices.ArticlePack).IsAssignableFrom))
                Forget(pack);
        }
    }

    /// <summary>Others may have types that cannot be loaded, which is no matter of this library.</summary>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2026", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    private static bool HasArticles(Assembly assembly)
    {
        var library = typeof(HotReload).Assembly.GetName().Name;
        return !assembly.IsDynamic && Array.Exists(assembly.GetReferencedAssemblies(), reference => reference.Name == library);
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "Only an app that is neither trimmed nor native can be updated while it runs.")]
    private static void Forget(Type collection)
    {
        foreach (var field in collection.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
        {
            if (!field.IsLiteral && !field.FieldType.IsValueType && field.Name.StartsWith(Kept, StringComparison.Ordinal))
                field.SetValue(null, null);
        }
    }
}
