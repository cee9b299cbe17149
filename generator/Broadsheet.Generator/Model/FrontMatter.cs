using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>A front matter key and its value, with the places of both in the article file.</summary>
internal sealed record FrontMatterEntry(string Key, FileSpan KeySpan, FrontMatterValue Value)
{
    /// <summary>The same, with places that tell their file.</summary>
    public FrontMatterEntry In(SharedFile file) => new(Key, KeySpan with { File = file }, Value.In(file));
}

/// <summary>A value of front matter as YAML tells it, before any type is decided.</summary>
internal abstract record FrontMatterValue(FileSpan Span)
{
    /// <inheritdoc cref="FrontMatterEntry.In"/>
    public FrontMatterValue In(SharedFile file)
    {
        var span = Span with { File = file };
        return this switch
        {
            FrontMatterList list => new FrontMatterList(list.Items.Select(item => item.In(file)).ToEquatableArray(), span),
            FrontMatterMapping mapping => new FrontMatterMapping(mapping.Entries.Select(entry => entry.In(file)).ToEquatableArray(), span),
            _ => this with { Span = span },
        };
    }
}

/// <param name="Text">The text after YAML's escapes and folding, NFC.</param>
/// <param name="IsPlain">Written without quotes, so that <c>true</c> or <c>3</c> may be more than a string.</param>
/// <param name="IsJson">A JSON string: there, dates and times have no other form.</param>
internal sealed record FrontMatterScalar(string Text, bool IsPlain, FileSpan Span, bool IsJson = false) : FrontMatterValue(Span);

internal sealed record FrontMatterList(EquatableArray<FrontMatterValue> Items, FileSpan Span) : FrontMatterValue(Span);

internal sealed record FrontMatterMapping(EquatableArray<FrontMatterEntry> Entries, FileSpan Span) : FrontMatterValue(Span);
