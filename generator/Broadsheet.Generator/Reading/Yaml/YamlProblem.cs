namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>YamlDotNet's messages in an editor's words, with the mend.</summary>
internal static class YamlProblem
{
    public const string TabIndent = "a tab indents this line; indent with spaces";

    private static readonly (string Part, string Explanation)[] Explanations =
    [
        ("invalid tab", TabIndent),
        ("tab character", TabIndent),
        ("cannot start any token", "no value can begin with this character; put the value in quotes"),
        ("quoted scalar, found unexpected", "the quotation mark that opens here is never closed; close it"),
        ("wrong indentation",
            "the quotation mark that opens here is never closed, or the lines after it are not indented; close it, or indent them"),
        ("unknown escape", "this backslash begins no known escape; write '\\\\', or use single quotes"),
        ("hexadecimal", "this backslash escape needs hexadecimal digits; write '\\\\', or use single quotes"),
        ("surrogates", "this backslash escape is no character; write the character itself"),
        ("Unicode character escape", "this backslash escape is no character; write the character itself"),
        ("']'", "the list that opens with '[' needs ',' between its items and ']' at its end"),
        ("'}'", "the mapping that opens with '{' needs ',' between its entries and '}' at its end"),
        ("'-' indicator", "each item of this list must begin with '- ' in the same column"),
        ("Mapping keys are not allowed", "a second ': ' stands in this line; put the value in quotes"),
        ("Mapping values are not allowed", "a second ': ' stands in this line; put the value in quotes"),
        ("Invalid mapping", "a second ': ' stands in this line; put the value in quotes"),
        ("expected ':'", "this line has no ': ' after its key; write 'key: value'"),
        ("did not find expected key", "a key is expected here; write 'key: value' in the column of the keys above"),
        ("block scalar", "the text after '|' or '>' must begin on the next line, indented with spaces"),
        ("anchor", "'&' and '*' begin an anchor or alias; put the value in quotes"),
        ("tag", "'!' begins a tag; put the value in quotes"),
        ("directive", "'%' begins a directive; put the value in quotes"),
        ("document end", "something follows the last entry; write 'key: value' in the column of the keys above"),
        ("document start", "something follows the last entry; write 'key: value' in the column of the keys above"),
    ];

    public static string Explain(string message)
    {
        foreach (var (part, explanation) in Explanations)
        {
            if (message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
                return explanation;
        }

        return "this line cannot be read; check its quotes and its indentation";
    }
}
