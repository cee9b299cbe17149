using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>
/// The lines with a percent sign that may stand before a document. YamlDotNet passes over some that are none, and stops at some that are.
/// </summary>
internal static class YamlDirectives
{
    private const string Version = "%YAML";

    /// <summary>The first directive that is not <c>%YAML 1.x</c>, or null.</summary>
    public static TextSpan? FindOther(string yaml)
    {
        for (var at = 0; at < yaml.Length;)
        {
            var line = SourceLine.At(yaml, at);
            if (line.End > at && yaml[at] == '%' && !IsVersion(yaml.Substring(at, line.End - at)))
                return TextSpan.FromBounds(at, line.End);
            // Below the first line of the document itself a percent sign is text.
            if (!line.IsBlankOrComment(yaml) && yaml[at] != '%')
                return null;
            at = line.Next;
        }

        return null;
    }

    private static bool IsVersion(string line)
    {
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        var parts = (comment < 0 ? line : line.Substring(0, comment)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && parts[0] == Version && parts[1].Length == 3 && parts[1].StartsWith("1.", StringComparison.Ordinal)
            && char.IsDigit(parts[1][2]);
    }
}
