using System.Globalization;
using System.Text.Json;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Data;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Broadsheet.Generator.Tests.Reading.YamlSuite;

/// <summary>What became of a case of the suite.</summary>
internal sealed record SuiteReading(SuiteCase Case, DataDocument Document, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>What the guide "Limits" says is not read, by words of the messages.</summary>
    private static readonly (string Words, string Limit)[] Limits =
    [
        ("it is a single value", "the root is a single value"),
        ("each item of a list is an entry", "the root is a list of something else than mappings"),
        ("a second YAML document", "several documents"),
        ("a list or mapping cannot be a key", "a list or mapping as key"),
        ("without a key before it", "a key left out"),
        ("the tag '", "a tag"),
        ("the merge key", "a merge key"),
        ("of directives only", "a directive"),
    ];

    public static SuiteReading Of(SuiteCase one)
    {
        var text = SourceText.From(one.Yaml);
        var problems = FrontMatterProblems.OfDataFile(text, one.Id);
        return new(one, YamlDataReader.Read(text, problems), problems.ToEquatableArray());
    }

    public string Outcome
    {
        get
        {
            if (Diagnostics.IsEmpty && !Document.IsEmpty)
                return Case.IsInvalid ? "INVALID, ACCEPTED" : IsRight ? "accepted right" : "ACCEPTED WRONG";
            if (Case.IsInvalid)
                return "refused as invalid";
            if (Diagnostics.IsEmpty)
                return "refused by a limit: nothing is in it";
            return Limit is { } limit ? $"refused by a limit: {limit}" : $"REFUSED, BUT VALID: {Message}";
        }
    }

    private string Message => Diagnostics[0].ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

    private string? Limit => Limits.FirstOrDefault(limit => Message.Contains(limit.Words, StringComparison.Ordinal)).Limit;

    /// <summary>Whether the values are those of the suite's events, and of its JSON where it has one.</summary>
    private bool IsRight => HasValuesOf(Document.IsList
        ? new FrontMatterList(
            Document.Entries.Select(static entry => (FrontMatterValue)new FrontMatterMapping(entry.Values, default)).ToEquatableArray(),
            default)
        : new FrontMatterMapping(Document.Entries[0].Values, default));

    /// <summary>The same of any root, which a file could hold below a key; null where it is not one document that can be read.</summary>
    public bool? IsAnyRootRight()
    {
        var text = SourceText.From(Case.Yaml);
        var yaml = Case.Yaml;
        var problems = FrontMatterProblems.OfDataFile(text, Case.Id);
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var root = new YamlNodes(parser, new YamlSpans(text, yaml, 0), problems).ReadValue(depth: 0);
        parser.Consume<DocumentEnd>();
        return problems.IsEmpty && parser.Accept<StreamEnd>(out _) ? HasValuesOf(root) : null;
    }

    private bool HasValuesOf(FrontMatterValue root)
    {
        if (!SuiteTree.AreEqual(SuiteTree.Read(Case.Tree), root))
            return false;
        if (Case.Json is null)
            return true;
        using var json = JsonDocument.Parse(Case.Json);
        return SuiteJson.AreEqual(json.RootElement, root);
    }
}
