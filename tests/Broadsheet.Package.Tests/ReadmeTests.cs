using System.Text.RegularExpressions;
using Broadsheet.Testing;

namespace Broadsheet.Package.Tests;

/// <summary>The README's first five minutes, by its own words: its commands, its article, its program and what they print.</summary>
public sealed partial class ReadmeTests(PackedFeed feed)
{
    [Fact]
    public async Task The_first_five_minutes_end_with_the_output_and_the_error_that_the_README_shows()
    {
        var fences = Blocks();
        var folder = Directory.CreateTempSubdirectory("broadsheet-readme-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="local" value="{feed.Folder}" /></packageSources></configuration>""",
            TestContext.Current.CancellationToken);
        var app = await RunAll(folder, fences[0]);
        await File.WriteAllTextAsync(Path.Combine(app, SavedArticle()), fences[1], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(app, "Program.cs"), fences[2], TestContext.Current.CancellationToken);

        var run = (await CommandLine.Run(app, "dotnet", ["run"])).MustSucceed();
        await File.WriteAllTextAsync(
            Path.Combine(app, "Program.cs"),
            fences[2].Replace("News.OpeningNight;", "News.OpeningNigt;", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var wrong = await CommandLine.Run(app, "dotnet", ["build"]);

        Assert.EndsWith(fences[3], run.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.All(
            fences[4].Trim().Split('\n'),
            message => Assert.Contains(message, wrong.Output.Replace(app + Path.DirectorySeparatorChar, "", StringComparison.Ordinal),
                StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Gives the folder in which the commands end.</summary>
    private async Task<string> RunAll(string folder, string commands)
    {
        foreach (var command in commands.Trim().Split('\n').Select(static line => line.Split(' ')))
        {
            if (command[0] == "cd")
                folder = Path.Combine(folder, command[1]);
            else if (command[0] == "mkdir")
                Directory.CreateDirectory(Path.Combine(folder, command[^1]));
            else
                (await CommandLine.Run(folder, command[0], [.. command[1..], .. Version(command)])).MustSucceed();
        }

        return folder;
    }

    /// <summary>Of the package that these tests pack, which is none that users have.</summary>
    private string[] Version(string[] command) => command is ["dotnet", "add", "package", ..] ? ["--version", feed.Version] : [];

    private static string[] Blocks() => [.. Fence().Matches(FiveMinutes()).Select(static block => block.Groups[1].Value)];

    private static string SavedArticle() => Regex.Match(FiveMinutes(), "Save one article as `([^`]+)`").Groups[1].Value;

    private static string FiveMinutes()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var begin = readme.IndexOf("## Five minutes", StringComparison.Ordinal);
        return readme[begin..readme.IndexOf("\n## ", begin, StringComparison.Ordinal)];
    }

    [GeneratedRegex("^```[a-z]*\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
