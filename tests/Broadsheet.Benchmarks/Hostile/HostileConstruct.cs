namespace Broadsheet.Benchmarks.Hostile;

/// <summary>A construct that is repeated, or nested, to any size.</summary>
/// <param name="Kind">What it is part of, such as <c>inline</c>.</param>
/// <param name="Files">The project's files by path, of about as many characters together as it is asked for.</param>
/// <param name="NeedsSite">Whether the whole generator runs, because other files, types or names have a part in it.</param>
internal sealed record HostileConstruct(
    string Kind, string Name, Func<int, IEnumerable<KeyValuePair<string, string>>> Files, bool NeedsSite)
{
    /// <summary>One file that is read alone.</summary>
    public static HostileConstruct Read(string kind, string name, string extension, Func<int, string> make) =>
        new(kind, name, size => [new("content/notes/a" + extension, make(size))], NeedsSite: false);

    /// <summary>One file, linked as well.</summary>
    public static HostileConstruct Linked(string kind, string name, string extension, Func<int, string> make) =>
        new(kind, name, size => [new("content/notes/a" + extension, make(size))], NeedsSite: true);

    public static HostileConstruct Site(string kind, string name, Func<int, IEnumerable<KeyValuePair<string, string>>> make) =>
        new(kind, name, make, NeedsSite: true);

    public static IEnumerable<HostileConstruct> All() =>
        InlineConstructs.All().Concat(BlockConstructs.All()).Concat(DataConstructs.All()).Concat(PageConstructs.All()).Concat(
            SiteConstructs.All());
}
