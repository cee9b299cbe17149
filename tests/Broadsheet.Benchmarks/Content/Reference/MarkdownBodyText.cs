using System.Text.RegularExpressions;

namespace Broadsheet.Benchmarks.Content.Reference;

/// <summary>
/// Where front matter ends, found without the generator's own readers, so that text which they lose is a difference.
/// </summary>
internal static partial class MarkdownBodyText
{
    public static string Of(string file)
    {
        var text = file.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return FrontMatter().Match(text) is { Success: true } match ? text[match.Length..] : text;
    }

    [GeneratedRegex("""
        \A (?: \s | <!--.*?--> )* (?:
            --- (?:yaml|yml)? [ \t]* (?:\#[^\n]*)? \n (?: [^\n]*\n )*? (?: --- | \.\.\. ) [ \t]* (?:\n | \z)
          | \+\+\+ [ \t]* \n (?: [^\n]*\n )*? \+\+\+ [ \t]* (?:\n | \z)
          | \{ [ \t]* \n (?: [^\n]*\n )*? \} [ \t]* (?:\n | \z) )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex FrontMatter();
}
