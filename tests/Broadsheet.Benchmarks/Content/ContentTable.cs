using System.Diagnostics;
using System.Globalization;
using Broadsheet.Benchmarks.Content.Reference;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Benchmarks.Content;

/// <summary>What the generator says of the files of any folder, and whether it makes the same HTML of them as cmark-gfm.</summary>
internal static class ContentTable
{
    public static int Run(string[] arguments)
    {
        if (ContentArguments.Parse(arguments) is not { } parsed)
            return 1;
        var folder = new ContentFolder(parsed.Folder, parsed.WithData);
        if (folder.Articles.Count == 0)
        {
            Console.WriteLine($"'{parsed.Folder}' holds no Markdown file.");
            return 1;
        }

        var content = new CompiledContent(folder, parsed.Properties);
        PrintSums(folder, content);
        PrintMessages(folder, content.Messages, parsed.Samples);
        if (parsed.WithReference)
            ReferenceTable.Run(folder, parsed.Properties, parsed.Samples);
        return content.IsCompiled ? 0 : 1;
    }

    private static void PrintSums(ContentFolder folder, CompiledContent content)
    {
        using var process = Process.GetCurrentProcess();
        var marked = content.Messages.Where(static message => message.Severity >= DiagnosticSeverity.Warning)
            .Select(FileOf).ToHashSet(StringComparer.Ordinal);
        var clean = folder.Articles.Count(file => !marked.Contains(file.Path));
        Console.WriteLine("| files | seconds | of them the generator | peak memory, MB | files without a warning or error |");
        Console.WriteLine("|---|---|---|---|---|");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {folder.Articles.Count} | {content.Seconds:F1} | {content.GeneratorSeconds:F1} | {process.PeakWorkingSet64 / 1e6:F0} | {100.0 * clean / folder.Articles.Count:F1}% ({clean}) |"));
        if (!content.IsCompiled)
            Console.WriteLine("\nThe generated code does not compile.");
    }

    private static void PrintMessages(ContentFolder folder, IReadOnlyList<Diagnostic> messages, int samples)
    {
        var names = folder.Articles.Concat(folder.Others)
            .ToLookup(static file => file.Path, static file => file.Name, StringComparer.Ordinal);
        Console.WriteLine("\n| code | | messages | files |");
        Console.WriteLine("|---|---|---|---|");
        var codes = messages.GroupBy(static message => message.Id, StringComparer.Ordinal)
            .OrderByDescending(static code => code.Max(static message => message.Severity))
            .ThenByDescending(static code => code.Count()).ToList();
        foreach (var code in codes)
        {
            var severity = code.Max(static message => message.Severity);
            Console.WriteLine($"| {code.Key} | {severity} | {code.Count()} | {code.Select(FileOf).Distinct().Count()} |");
        }

        foreach (var code in codes)
        {
            Console.WriteLine($"\n{code.Key}:");
            var sorted = code.OrderBy(FileOf, StringComparer.Ordinal).ThenBy(static message => message.Location.SourceSpan.Start).ToList();
            foreach (var message in Sample.Of(sorted, samples))
                Console.WriteLine("  " + Shown(message, names));
        }
    }

    private static string Shown(Diagnostic message, ILookup<string, string> names)
    {
        var place = message.Location.GetLineSpan();
        var text = message.GetMessage(CultureInfo.InvariantCulture);
        if (FileOf(message) is not { Length: > 0 } file)
            return text;
        var start = place.StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture,
            $"{names[file].FirstOrDefault() ?? file}({start.Line + 1},{start.Character + 1}): {text}");
    }

    /// <summary>Empty where it is the project's.</summary>
    private static string FileOf(Diagnostic message) => message.Location.GetLineSpan().Path ?? "";
}
