using System.Runtime.CompilerServices;
using System.Text;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Pages;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>A page with its expected reading beside it.</summary>
internal sealed record EvaluationPage(string Name, string Text, ExpectedPage Expected)
{
    private static readonly Lazy<IReadOnlyList<EvaluationPage>> TunedPages = new(() => Load(""));
    private static readonly Lazy<IReadOnlyList<EvaluationPage>> HeldOutPages = new(() => Load("HeldOut"));

    /// <summary>The pages whose differences the rules' authors work from; by name.</summary>
    public static IReadOnlyList<EvaluationPage> Tuned => TunedPages.Value;

    /// <summary>The pages that were written after the rules and that no rule was tuned to, if there are any; by name.</summary>
    public static IReadOnlyList<EvaluationPage> HeldOut => HeldOutPages.Value;

    /// <summary>Whether the page is mainly Korean, by its letters.</summary>
    public bool IsKorean { get; } = Script.IsKorean(Text);

    /// <summary>What the page reader reads of the file.</summary>
    public string TextWithoutFrontMatter => Text[FrontMatterReader.Read(SourceText.From(Text, Encoding.UTF8), Name).BodyStart..];

    public PageReading Read()
    {
        var source = SourceText.From(Text, Encoding.UTF8);
        var diagnostics = new List<DiagnosticInfo>();
        var frontMatter = FrontMatterReader.Read(source, Name);
        var metadata = ArticleMetadata.From(frontMatter, new MetadataSettings(Name, IsPage: true), diagnostics);
        return PageReader.Read(source, frontMatter.BodyStart, new PageSettings(metadata.Language, metadata.EmailDomain));
    }

    private static List<EvaluationPage> Load(string folder, [CallerFilePath] string thisFile = "")
    {
        // Git keeps no empty folder: between two sets none is held out.
        var path = Path.Combine(Path.GetDirectoryName(thisFile)!, folder);
        if (!Directory.Exists(path))
            return [];
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return
        [
            .. Directory.GetFiles(path, "*.expected.yaml")
                .Order(StringComparer.Ordinal)
                .Select(file => new EvaluationPage(
                    Path.GetFileName(file).Replace(".expected.yaml", "", StringComparison.Ordinal),
                    File.ReadAllText(file.Replace(".expected.yaml", ".txt", StringComparison.Ordinal)),
                    deserializer.Deserialize<ExpectedPage>(File.ReadAllText(file)))),
        ];
    }
}
