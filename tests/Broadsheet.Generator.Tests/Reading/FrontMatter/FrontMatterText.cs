using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

/// <summary>A file's text read as front matter, with what the tests ask of it.</summary>
internal sealed class FrontMatterText(string source, bool isPage = false)
{
    private readonly SourceText _text = SourceText.From(source);

    public FrontMatterReading Reading =>
        field ??= FrontMatterReader.Read(_text, isPage ? "content/news/a.txt" : "content/news/a.md", isPage);

    public EquatableArray<FrontMatterEntry> Entries => Reading.Entries;

    public string Body => source.Substring(Reading.BodyStart);

    /// <summary>Each diagnostic as its number and the characters it points at.</summary>
    public string[] Diagnostics => [.. Reading.Diagnostics.AsEnumerable().Select(d => $"{d.Descriptor.Id} {At(d.Span)}")];

    public string[] Messages =>
        [.. Reading.Diagnostics.AsEnumerable().Select(d => d.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture))];

    public FrontMatterValue this[string key] => Entries.AsEnumerable().Single(entry => entry.Key == key).Value;

    public string TextOf(string key) => ((FrontMatterScalar)this[key]).Text;

    public string At(FileSpan place)
    {
        // Offset and line must tell the same characters.
        Assert.Equal(place.Lines, _text.Lines.GetLinePositionSpan(place.Characters));
        return _text.ToString(place.Characters);
    }
}
