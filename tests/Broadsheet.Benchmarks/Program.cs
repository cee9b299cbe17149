using System.Globalization;
using Broadsheet.Benchmarks;
using Broadsheet.Benchmarks.Content;
using Broadsheet.Benchmarks.Editing;
using Broadsheet.Benchmarks.Feeds;
using Broadsheet.Benchmarks.FullBuild;
using Broadsheet.Benchmarks.Hostile;
using Broadsheet.Benchmarks.Joining;
using Broadsheet.Benchmarks.Lookup;
using Broadsheet.Benchmarks.Pages;
using Broadsheet.Benchmarks.RunTime;
using Broadsheet.Benchmarks.Scale;
using Broadsheet.Benchmarks.Serving;
using Broadsheet.Benchmarks.Size;
using Broadsheet.Benchmarks.Stages;
using Broadsheet.Benchmarks.StartingUp;

return Run(args);

static int Run(string[] arguments) => arguments switch
{
    ["build", .. var counts] => BuildTable.Run(counts),
    [Measured.Worker, .. var command] => Measured.Work(command),
    ["stages"] => StageTable.Run(1_000),
    ["stages", var count] => StageTable.Run(int.Parse(count, CultureInfo.InvariantCulture)),
    ["stages", var count, "plain" or "PublishAot" or "targets"] =>
        StageTable.Run(int.Parse(count, CultureInfo.InvariantCulture), arguments[2]),
    [StageTable.Worker, var workFile] => StageTable.Work(workFile),
    ["startup", .. var counts] =>
        StartUp.Run(counts.Length > 0 ? [.. counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture))] : [1_000, 10_000]),
    ["scale", .. var rows] => ScaleTable.Run(rows),
    ["size", "server"] => BinarySize.RunServers(),
    ["size", .. var counts] => BinarySize.Run(counts.Length > 0 ? int.Parse(counts[0], CultureInfo.InvariantCulture) : 1_000),
    ["lookup"] => LookupTable.Run(isSmoke: false),
    [LookupTable.Worker, .. var cell] => LookupTable.Work(cell),
    ["runtime", .. var count] =>
        RunTimeTable.Run(count.Length > 0 ? int.Parse(count[0], CultureInfo.InvariantCulture) : 1_000, isSmoke: false),
    ["joins"] => JoinSpeed.Run(isSmoke: false),
    ["edit", .. var counts] =>
        EditSpeed.Run(counts.Length > 0 ? [.. counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture))] : [1_000, 10_000]),
    ["train"] => PageTraining.Run(null),
    ["train", var folder] => PageTraining.Run(folder),
    ["pages", .. var words] => PageTable.Run(words),
    ["read"] => ReadingSpeed.Run(isSmoke: false),
    ["feed"] => FeedSpeed.Run(isSmoke: false),
    ["yaml", .. var size] => HostileYaml.Run(size.Length > 0 ? int.Parse(size[0], CultureInfo.InvariantCulture) : 10_000_000),
    ["hostile", .. var words] => HostileTable.Run(words),
    ["content", .. var words] => ContentTable.Run(words),
    ["serve", .. var rounds] => ServeSpeed.Run(rounds.Length > 0 ? int.Parse(rounds[0], CultureInfo.InvariantCulture) : 15, seconds: 2),
    ["all"] => RunAll(),
    ["smoke"] => Smoke.Run(),
    _ => Usage(),
};

static int RunAll()
{
    string[] tables =
        ["build", "stages", "edit", "size", "lookup", "runtime", "joins", "startup 1000", "scale", "read", "feed", "yaml 999000", "serve"];
    var failures = 0;
    foreach (var table in tables)
    {
        Console.WriteLine($"\n`dotnet run -c Release --project tests/Broadsheet.Benchmarks -- {table}`\n");
        failures += Run(table.Split(' '));
    }

    return failures;
}

static int Usage()
{
    Console.WriteLine("""
        dotnet run -c Release --project tests/Broadsheet.Benchmarks -- <table>

          build [N ...] [--without NAME ...]
                          seconds and peak memory that N articles add to a whole `dotnet build`, beside Hugo, Astro and a parser at start-up;
                          100, 1,000 and 10,000 unless told; less the rows that have a NAME in theirs
          stages [N [plain|PublishAot|targets]]
                          where the time of compiling N articles goes, per stage, in a new process and in one that has compiled before, and per target of
                          MSBuild; all three tables unless told
          startup [N ...] time and bytes of the first touch of one article, of all N, of their headlines, of their bodies, and of the whole process,
                          beside apps that read the same articles when they start; native, JIT and ReadyToRun
          scale [builds|apps] [NxB ...]
                          what N articles of B bytes add to a whole `dotnet build`, beside Hugo, and a native binary of them and its first touches, checked against
                          the files; both tables, and the rows of the README, unless told
          size [N]        size of apps by the articles and parts that they use: native, trimmed and ready to run; checks the limit on 3 of N
          size server     the same of web apps that serve articles alone; `size` has it, too
          lookup          time and memory of `TryGet` beside `FrozenDictionary` and `Dictionary`, at 10, 1,000 and 10,000 articles
          runtime [N]     time and memory of what an app asks of N articles, 1,000 unless told: headlines, one article as UTF-8, blocks, each query, beside arrays and files
          joins           time and memory of joining three collections of 1,000 and 10,000 articles, and of what is asked of the join, beside a sorted array and a dictionary
          edit [N ...]    time, memory and work of the generator after one change among N articles, its driver kept as in an editor
          train [FOLDER]  learns the weights that newspaper pages are read by, from the pages of tests/Broadsheet.Pages and of the folder, and writes them
          pages [evaluation|composed|folds N [composed]|FOLDER] [faults]
                          what of newspaper pages is read right, by rules, by weights, by both, and where labels are known, and how sure the reading was; pages
                          that nothing was learned from unless told
          pages print N   N composed pages, each line behind what it is, for a reader's eye
          read            time and memory to read a newspaper page, by its size
          feed            time and memory to write a feed of a hundred articles, beside `XmlWriter`
          yaml [N]        time to read front matter and data files of N characters, 10 million unless told, that were written to stop a build
          hostile [WORD ...]
                          time, growth per doubling and memory of some 600 constructs that were written to stop a build, at 25 to 400 KB; those that hold a WORD
                          where one is given
          content FOLDER [--samples N] [--reference] [--data] [--set PROPERTY=VALUE ...]
                          what the generator says of the Markdown files of any folder: seconds, memory, messages by code with N samples each, 3 unless told, and
                          the share of files without one; with --data of text, YAML and JSON too; --set gives MSBuild properties; --reference compares the HTML
                          with that of cmark-gfm (package cmark-gfm) and lists what is another and not documented
          serve [N]       requests per second of an article's page of the sample app, beside a constant and nginx, N rounds of 2 seconds each; needs the packages
                          nginx-light and wrk
          all             every table that the README shows; takes an hour or two
          smoke           every table once, small and without a claim, so that none of them rots
        """);
    return 1;
}
