using System.Reflection;

namespace Broadsheet.Generator.Tests.Testing;

/// <summary>A compiled host in this process.</summary>
internal sealed class LoadedHost(Assembly assembly)
{
    /// <summary>The value of a static property such as <c>News.All</c> of its content.</summary>
    public object? Read(string className, string property)
    {
        var type = assembly.GetType("Acme.Site.Content." + className) ?? throw new InvalidOperationException($"No class {className} was generated.");
        return (type.GetProperty(property) ?? throw new InvalidOperationException($"{className} has no {property}.")).GetValue(null);
    }

    public Article ReadArticle(string className, string property) => (Article)Read(className, property)!;
}
