namespace Broadsheet.Pages;

/// <summary>Reads <c>forms.txt</c>: <c>field: form</c>, one a line.</summary>
internal static class FormTextReader
{
    public static IReadOnlyList<string> Fields { get; } =
    [
        "folio", "sign", "two", "desk", "author", "lead", "credit", "kicker", "deck", "subhead", "mark", "clause", "jump", "tail",
        "section", "caption",
    ];

    private static readonly string[] s_placeholders =
    [
        "paper", "PAPER", "date", "shortdate", "weekday", "section", "SECTION", "page", "issue", "url", "name", "NAME", "post", "mail",
        "cutmail", "place", "PLACE", "agency", "source", "n", "text", "org",
    ];

    /// <exception cref="FormatException">A field or placeholder is unknown; the message begins with file and line.</exception>
    public static IReadOnlyList<FormText> Read(string file, string text)
    {
        var forms = new List<FormText>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length > 0)
                forms.Add(ReadLine(lines[i], $"{file}({i + 1})"));
        }

        return forms;
    }

    private static FormText ReadLine(string line, string place)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !Fields.Contains(line[..colon].Trim()))
            throw new FormatException($"{place}: 'field: form' was expected, not '{line}'.");
        var form = line[(colon + 1)..].TrimStart();
        for (var at = form.IndexOf('{', StringComparison.Ordinal); at >= 0; at = form.IndexOf('{', at + 1))
        {
            var end = form.IndexOf('}', at);
            if (end < 0 || !s_placeholders.Contains(form[(at + 1)..end]))
                throw new FormatException($"{place}: no placeholder of '{form[at..]}' is known.");
        }

        return new(line[..colon].Trim(), form.Replace(" ⏎ ", "⏎", StringComparison.Ordinal));
    }
}
