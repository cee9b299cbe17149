using System.Reflection;

namespace Broadsheet.Generator.Tests.Testing;

/// <summary>A compiled host in this process.</summary>
internal sealed class LoadedHost(Assembly assembly)
{
    /// <summary>The value of a static property such as <c>News.All</c> of its content.</summary>
    public object? Read(string className, string property)
    {
        var type = Type(className);
        return (type.GetProperty(property) ?? throw new InvalidOperationException($"{className} has no {property}.")).GetValue(null);
    }

    public Type Type(string className) =>
        assembly.GetType("Acme.Site.Content." + className) ?? throw new InvalidOperationException($"No class {className} was generated.");

    /// <summary>Calls a static method of the host's class <c>Program</c>.</summary>
    public object? Run(string method = "Main", params object?[] arguments) =>
        assembly.GetType("Program")!.GetMethod(method)!.Invoke(null, arguments);

    /// <summary>Calls a static method without parameters of a class of the host outside any namespace.</summary>
    public object? RunStatic(string className, string method) => assembly.GetType(className)!.GetMethod(method)!.Invoke(null, []);

    /// <summary>Whether any code has asked for all articles of a collection.</summary>
    public bool HasLoaded(string className) =>
        Type(className).GetField("s_All", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null) is not null;

    public Article ReadArticle(string className, string property) => (Article)Read(className, property)!;
}
