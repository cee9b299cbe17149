using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>A front matter key and its value, with the places of both in the article file.</summary>
internal sealed record FrontMatterEntry(string Key, Place KeyPlace, FrontMatterValue Value);

/// <summary>A value of front matter as YAML tells it, before any type is decided.</summary>
internal abstract record FrontMatterValue(Place Place);

/// <param name="Text">The text after YAML's escapes and folding, NFC.</param>
/// <param name="IsPlain">Written without quotes, so that <c>true</c> or <c>3</c> may be more than a string.</param>
/// <param name="IsJson">A JSON string: there, dates and times have no other form.</param>
internal sealed record FrontMatterScalar(string Text, bool IsPlain, Place Place, bool IsJson = false) : FrontMatterValue(Place);

internal sealed record FrontMatterList(EquatableArray<FrontMatterValue> Items, Place Place) : FrontMatterValue(Place);

internal sealed record FrontMatterMapping(EquatableArray<FrontMatterEntry> Entries, Place Place) : FrontMatterValue(Place);
