using System.Globalization;
using System.Text;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>Edits of article files as people make them, drawn from a seed: what each leaves is a set of paths and texts.</summary>
internal sealed class RandomEdits
{
    private static readonly string[] Headlines = ["Harbour opens late", "항구가 늦게 열린다", "Rain on the pier", "부두의 비"];
    private static readonly string[] Languages = ["", ".ko", ".ja", ".io", ".pt-BR"];
    private static readonly string[] Collections = ["notes", "notes", "notes", "guides", "press"];

    private readonly Random _random;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private int _number;

    public RandomEdits(int seed, int notes)
    {
        _random = new Random(seed);
        for (var i = 0; i < notes; i++)
            _files.Add(Name("notes", ""), Text());
        for (var i = 0; i < 12; i++)
            _files.Add(Name("guides", ""), Text());
    }

    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>Makes an edit, and tells which files are gone, and which are new or edited.</summary>
    public (IReadOnlyList<string> Deleted, IReadOnlyList<string> Written) Next() => _random.Next(9) switch
    {
        0 => Write(Name(Pick(Collections), Pick(Languages)), Text()),
        1 => Delete(Any()),
        2 or 3 => Rewrite(text => text + $"\nA sentence more, {_number++}.\n"),
        4 => Rewrite(
            text => text + $"\nSee [that](notes:note-{_random.Next(_number + 20)}) and [this](guides:note-{_random.Next(40)}#part).\n"),
        5 => Rewrite(text => text.Replace("headline: ", "headline: " + Pick(Headlines) + ' ', StringComparison.Ordinal)),
        6 => Rewrite(_ => Text()),
        7 => Move(path => path.Replace("/notes/", "/guides/", StringComparison.Ordinal)),
        _ => Move(path => path[..path.IndexOf('.', StringComparison.Ordinal)] + Pick(Languages) + Path.GetExtension(path)),
    };

    /// <summary>The files in another order than they came in.</summary>
    public IEnumerable<KeyValuePair<string, string>> Shuffled()
    {
        var files = _files.ToArray();
        _random.Shuffle(files);
        return files;
    }

    private (IReadOnlyList<string> Deleted, IReadOnlyList<string> Written) Write(string path, string text)
    {
        _files[path] = text;
        return ([], [path]);
    }

    private (IReadOnlyList<string> Deleted, IReadOnlyList<string> Written) Delete(string path)
    {
        _files.Remove(path);
        return ([path], []);
    }

    private (IReadOnlyList<string> Deleted, IReadOnlyList<string> Written) Rewrite(Func<string, string> edit)
    {
        var path = Any();
        return Write(path, edit(_files[path]));
    }

    private (IReadOnlyList<string> Deleted, IReadOnlyList<string> Written) Move(Func<string, string> rename)
    {
        var from = Any();
        var to = rename(from);
        if (_files.ContainsKey(to))
            return ([], []);
        _files.Add(to, _files[from]);
        _files.Remove(from);
        return ([from], [to]);
    }

    private string Any() => _files.Keys.Order(StringComparer.Ordinal).ElementAt(_random.Next(_files.Count));

    private string Name(string collection, string language) =>
        string.Create(
            CultureInfo.InvariantCulture, $"content/{collection}/note-{_number++}{language}.{(collection == "press" ? "txt" : "md")}");

    /// <summary>
    /// Front matter with what sites get wrong now and then: a date that is none, a slug that another has, a key that is rare.
    /// </summary>
    private string Text()
    {
        var text = new StringBuilder("---\n").Append(CultureInfo.InvariantCulture, $"headline: {Pick(Headlines)} {_random.Next(8)}\n");
        if (_random.Next(6) == 0)
            text.Append(CultureInfo.InvariantCulture, $"published: 2026-0{_random.Next(1, 9)}-{_random.Next(20, 40)}\n");
        if (_random.Next(10) == 0)
            text.Append(CultureInfo.InvariantCulture, $"slug: shared-{_random.Next(4)}\n");
        if (_random.Next(10) == 0)
            text.Append(CultureInfo.InvariantCulture, $"level: {(_random.Next(5) == 0 ? "high" : "3")}\n");
        if (_random.Next(10) == 0)
            text.Append(CultureInfo.InvariantCulture, $"guides: note-{_random.Next(_number + 1)}\n");
        return text.Append("---\n\n").Append(Pick(Headlines)).Append(".\n\n## Part\n\n본문.\n").ToString();
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
