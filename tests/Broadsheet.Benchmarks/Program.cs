using Broadsheet.Benchmarks;

return args switch
{
    ["build", .. var counts] => BuildTime.Run(counts.Length > 0 ? [.. counts.Select(int.Parse)] : [100, 1_000]),
    ["read"] => ReadingSpeed.Run(isSmoke: false),
    ["smoke"] => Smoke.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        dotnet run -c Release --project tests/Broadsheet.Benchmarks -- <table>

          build [N ...]   seconds that N articles add to a whole `dotnet build`, compiler server off, plain and with PublishAot
          read            time and memory to read a newspaper page, by its size
          smoke           every table once, small and without a claim, so that none of them rots
        """);
    return 1;
}
