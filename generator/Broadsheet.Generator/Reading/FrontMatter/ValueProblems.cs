using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>Reports values that a field does not take.</summary>
internal sealed class ValueProblems(string filePath, ICollection<DiagnosticInfo> diagnostics)
{
    private const int MaxQuotedLength = 60;

    public void Refuse(FrontMatterEntry entry, FrontMatterValue value, string expected) =>
        Report(entry, value.Span, expected, FoundOf(value));

    public void SlugRewritten(FrontMatterValue value, string written, string slug) =>
        diagnostics.Add(DiagnosticInfo.At(Descriptors.SlugRewritten, filePath, value.Span, Shorten(written), slug));

    /// <summary>Reports the value for which a mapping is refused, instead of the whole mapping.</summary>
    public void RefuseMapping(FrontMatterEntry entry, FrontMatterMapping mapping)
    {
        var unfit = mapping.Entries.FirstOrDefault(
            static own => own.Value is not FrontMatterScalar && (BylineEntry.Members.Knows(own.Key) || SeriesEntry.Members.Knows(own.Key)));
        var position = mapping.Entries.FirstOrDefault(
            static own => !MetadataValues.IsAbsent(own.Value) && SeriesEntry.IsPosition(own.Key)
                && !SeriesEntry.TryPosition(own.Value, out _));
        if (unfit is not null)
            Report(entry, unfit.Value.Span, $"a text for '{unfit.Key}'", FoundOf(unfit.Value));
        else if (position is not null)
            Report(entry, position.Value.Span, $"a whole number for '{position.Key}'", FoundOf(position.Value));
        else
            Report(entry, mapping.Span, "a mapping with a 'name'", "none in this one");
    }

    /// <summary>Reports keys of a person or a series that neither has.</summary>
    public void ReportUnread(FrontMatterEntry entry, FrontMatterValue value, MappingMembers members)
    {
        if (value is not FrontMatterMapping mapping)
            return;
        foreach (var other in mapping.Entries.Where(own => !members.Knows(own.Key) && !MetadataValues.IsAbsent(own.Value)))
        {
            var mend = Spelling.Nearest(other.Key.ToLowerInvariant(), members.Names) is { } nearest
                ? $"write '{nearest}' if that is what you mean"
                : members.Mend;
            diagnostics.Add(DiagnosticInfo.At(
                Descriptors.UnreadMember, filePath, other.KeySpan, Shorten(other.Key), entry.Key, string.Join(", ", members.Names), mend));
        }
    }

    private static string FoundOf(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar => $"'{Shorten(scalar.Text)}'",
        FrontMatterList => "a list",
        _ => "a mapping",
    };

    private static string Shorten(string text) => text.Length <= MaxQuotedLength ? text : text.Substring(0, MaxQuotedLength) + "…";

    private void Report(FrontMatterEntry entry, FileSpan place, string expected, string found) =>
        diagnostics.Add(DiagnosticInfo.At(Descriptors.InvalidValue, filePath, place, entry.Key, expected, found));
}
