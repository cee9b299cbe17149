namespace Broadsheet.Generator.Tests.Site.Routes;

/// <summary>Look-ups in a collection whose type of article only the compiled host knows.</summary>
internal sealed class FoundByPath(object collection)
{
    private readonly System.Reflection.MethodInfo _tryGetByPath = collection.GetType().GetMethod(
        "TryGetByPath", [typeof(string), collection.GetType().GetGenericArguments()[0].MakeByRefType()])!;

    public bool TryGetByPath(string path, out Article? article)
    {
        object?[] arguments = [path, null];
        var isFound = (bool)_tryGetByPath.Invoke(collection, arguments)!;
        article = (Article?)arguments[1];
        return isFound;
    }
}
