using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.Data;

/// <summary>A data file's text as it is read, with what the tests ask of it.</summary>
internal sealed class DataFileText(string source, string path = "content/people/ji-min.yaml")
{
    private readonly SourceText _text = SourceText.From(source);

    public ArticleFileReading Reading =>
        field ??= ArticleFileReader.Read(new("/home/acme/" + path, path, "people", new ReadingOptions(IncludeDrafts: true)), _text);

    public EquatableArray<ArticleModel> Articles => Reading.Articles;

    public ArticleModel Article => Assert.Single(Articles);

    /// <summary>Each diagnostic that is reported, as its number and the characters it points at.</summary>
    public string[] Diagnostics => [.. ReportedDiagnostics.Of(Reading.Diagnostics).Select(d => $"{d.Descriptor.Id} {At(d.Span)}")];

    public string Message => Assert.Single(Reading.Diagnostics).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The articles' custom entries, as <c>key=text</c>; texts that are no plain scalars stand in quotes.</summary>
    public string[] Custom => [.. Article.Head.Custom.AsEnumerable().Select(entry => $"{entry.Key}={Show(entry.Value)}")];

    public FrontMatterValue this[string key] => Article.Head.Custom.AsEnumerable().Single(entry => entry.Key == key).Value;

    public string At(FileSpan place)
    {
        // Offset and line must tell the same characters.
        Assert.Equal(place.Lines, _text.Lines.GetLinePositionSpan(place.Characters));
        return _text.ToString(place.Characters);
    }

    private static string Show(FrontMatterValue value) => value switch
    {
        FrontMatterScalar { IsPlain: true } plain => plain.Text,
        FrontMatterScalar quoted => $"\"{quoted.Text}\"",
        FrontMatterList list => $"[{string.Join(",", list.Items.AsEnumerable().Select(Show))}]",
        FrontMatterMapping mapping =>
            $"{{{string.Join(",", mapping.Entries.AsEnumerable().Select(entry => $"{entry.Key}={Show(entry.Value)}"))}}}",
        _ => "",
    };
}
