using Broadsheet.Benchmarks;

return args switch
{
    ["build", .. var counts] => BuildTime.Run(counts.Length > 0 ? [.. counts.Select(int.Parse)] : [100, 1_000]),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        dotnet run -c Release --project tests/Broadsheet.Benchmarks -- <table>

          build [N ...]   seconds that N articles add to a whole `dotnet build`, compiler server off, plain and with PublishAot
        """);
    return 1;
}
