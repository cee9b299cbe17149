using System.Globalization;

namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>Counts the elements and attributes that are not allowed, for one message about a file.</summary>
internal sealed class LeftOut
{
    private const int MostNamed = 6;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public bool IsAny => _names.Count > 0;

    /// <summary>What was left out first, as it is written in the file.</summary>
    public string First => _names[0];

    public void Element(string name) => Add("<" + name);

    public void Attribute(string name) => Add(name);

    /// <summary>Each with its number, the first few named.</summary>
    public override string ToString()
    {
        var named = _names.Take(MostNamed).Select(name => $"'{(name[0] == '<' ? name + ">" : name)}'{Times(_counts[name])}");
        return string.Join(", ", named) + (_names.Count > MostNamed ? ", …" : "");
    }

    private static string Times(int count) => count == 1 ? "" : $" ({count.ToString("N0", CultureInfo.InvariantCulture)})";

    private void Add(string name)
    {
        if (_counts.TryGetValue(name, out var count))
            _counts[name] = count + 1;
        else
        {
            _counts.Add(name, 1);
            _names.Add(name);
        }
    }
}
