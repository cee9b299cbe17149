using System.Text;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// An article without its body as lines of <c>key value</c>: the form that the runtime's <c>ArticleRecord</c> reads.
/// Lists repeat their key; the parts of a compound value stand apart by tabs; custom keys begin with a dot.
/// </summary>
internal static class RecordWriter
{
    public static string Of(ArticleModel article, ResolvedArticle link, ArticleFile file)
    {
        var record = TextBuffer.Take();
        foreach (var line in article.RecordLines(file, link))
            Add(record, line);
        AddCustom(record, link.Custom);
        record.Length--;
        return TextBuffer.Finish(record);
    }

    /// <summary>The key that a custom front matter key has in a record: it begins with a dot and holds no blank.</summary>
    public static string CustomKey(string key) => "." + Escape(key).Replace(" ", "\\s");

    /// <summary>A mapping is a record of its own, stored as the text of its key.</summary>
    private static void AddCustom(StringBuilder record, EquatableArray<TypedValue> values)
    {
        foreach (var value in values)
            Add(record, CustomKey(value.Key), value.Nested is { } nested ? Nested(nested) : value.Text);
    }

    private static string Nested(EquatableArray<TypedValue> values)
    {
        var record = new StringBuilder();
        AddCustom(record, values);
        return record.ToString(0, Math.Max(0, record.Length - 1));
    }

    private static void Add(StringBuilder record, RecordLine line)
    {
        if (line.IsAbsent)
            return;
        record.Append(line.Key).Append(' ');
        var end = record.Length;
        for (var i = 0; i < line.PartCount; i++)
        {
            record.Append(i == 0 ? "" : "\t").Append(Escape(line.Part(i) ?? ""));
            // Absent parts at the end are left out.
            if (line.Part(i) is { Length: > 0 })
                end = record.Length;
        }

        record.Length = end;
        record.Append('\n');
    }

    private static void Add(StringBuilder record, string key, string value) =>
        record.Append(key).Append(' ').Append(Escape(value)).Append('\n');

    private static string Escape(string value) =>
        value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");
}
