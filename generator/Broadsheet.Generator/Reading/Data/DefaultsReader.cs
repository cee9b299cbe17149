using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>Reads a <c>_defaults.yaml</c>: front matter for all articles in its folder and below. Never throws.</summary>
internal static class DefaultsReader
{
    private const string ListProblem = "it is a list; write lines of 'key: value', which hold for all articles below this folder";

    /// <summary>Whether a file is called so.</summary>
    public static bool Takes(string path)
    {
        var name = ArticlePath.FileName(ArticlePath.Normalize(path));
        return name.Equals("_defaults.yaml", StringComparison.OrdinalIgnoreCase)
            || name.Equals("_defaults.yml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What the file gives, and all that is wrong with it by itself: articles that inherit a value say no more of it.</summary>
    public static DefaultsReading Read(ArticleFile file, SourceText? text)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var entries = text is null
            ? Refuse(Descriptors.NotReadable, default)
            : Utf8.FindInvalid(text) is { } invalid
                ? Refuse(Descriptors.NotUtf8, text.SpanOf(invalid))
                : ReadEntries(file, NoText.Replace(file, text, diagnostics), diagnostics);
        var settings = MetadataSettings.Of(file, isPage: true);
        var shared = new SharedFile(file.FullPath, file.Path);
        ArticleMetadata.From(entries, null, settings, diagnostics);
        var given = entries.Where(entry => IsOfMany(entry, settings, diagnostics)).Select(entry => entry.In(shared)).ToEquatableArray();
        return new(new FolderDefaults(file.Path.Substring(0, file.Path.LastIndexOf('/') + 1), given), diagnostics.ToEquatableArray());

        EquatableArray<FrontMatterEntry> Refuse(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, FileSpan place)
        {
            diagnostics.Add(DiagnosticInfo.At(descriptor, file.FullPath, place));
            return [];
        }
    }

    private static EquatableArray<FrontMatterEntry> ReadEntries(ArticleFile file, SourceText text, List<DiagnosticInfo> diagnostics)
    {
        var problems = FrontMatterProblems.OfDataFile(text, file.FullPath);
        if (text.Length > FrontMatterLimits.MaxLength)
            problems.Unsupported(FrontMatterLimits.FirstBeyond, FrontMatterLimits.LengthProblem);
        var document = text.Length > FrontMatterLimits.MaxLength ? DataDocument.OfList([]) : YamlDataReader.Read(text, problems);
        if (document.IsList && !document.IsEmpty)
            problems.Invalid(document.Entries[0].Span.Characters, ListProblem);
        diagnostics.AddRange(problems.ToEquatableArray());
        return document.IsList || document.IsEmpty ? [] : document.Entries[0].Values;
    }

    private static bool IsOfMany(FrontMatterEntry entry, MetadataSettings settings, List<DiagnosticInfo> diagnostics)
    {
        if (!InheritedEntries.OfOneArticle.Contains(FieldEntries.FieldOf(entry, settings)))
            return true;
        diagnostics.Add(DiagnosticInfo.At(Descriptors.DefaultOfOneArticle, settings.FilePath, entry.KeySpan, entry.Key));
        return false;
    }
}

/// <summary>A <c>_defaults.yaml</c> as it was read.</summary>
internal sealed record DefaultsReading(FolderDefaults Defaults, EquatableArray<DiagnosticInfo> Diagnostics);
