using System.Globalization;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>The characters that may stand in front matter.</summary>
internal static class YamlCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The YAML of <paramref name="source"/>, each character that may not stand there replaced by U+FFFD, so that offsets hold.
    /// YamlDotNet would take a NUL for the end of the text and drop what follows in silence.
    /// </summary>
    public static string Clean(string source, TextSpan yaml, FrontMatterProblems problems)
    {
        char[]? cleaned = null;
        for (var i = yaml.Start; i < yaml.End; i++)
        {
            if (IsAllowed(source, i))
                continue;
            // One diagnostic tells it: a binary file would give thousands.
            if (cleaned is null)
                problems.Invalid(new(i, 1), $"it holds the control character U+{CodeOf(source[i])}; remove it");
            cleaned ??= source.ToCharArray(yaml.Start, yaml.Length);
            cleaned[i - yaml.Start] = Replacement;
        }

        return cleaned is null ? source.Substring(yaml.Start, yaml.Length) : new string(cleaned);
    }

    private static string CodeOf(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsAllowed(string source, int index) =>
        source[index] is '\t' or '\r' or '\n' or '\u0085'
            || (!char.IsControl(source[index]) && !UnicodeText.IsLoneSurrogate(source, index));
}
