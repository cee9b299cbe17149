using System.Net;
using Broadsheet.Generator.Reading.Html;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>Markdown that cannot be read, shown as it is written: paragraphs between blank lines, all marks as text.</summary>
internal static class PlainParagraphs
{
    public static string ToHtml(string markdown)
    {
        var paragraphs = new List<string>();
        var lines = new List<string>();
        foreach (var line in markdown.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Append(""))
        {
            if (line.Trim() is { Length: > 0 } words)
            {
                lines.Add(HtmlCharacters.Escape(words));
            }
            else if (lines.Count > 0)
            {
                paragraphs.Add($"<p>{string.Join("\n", lines)}</p>");
                lines.Clear();
            }
        }

        return string.Join("\n", paragraphs);
    }
}
