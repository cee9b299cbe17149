namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>What articles add to <c>dotnet build</c>: the app with all of them less the same app with one.</summary>
internal sealed class BroadsheetBuild : IContender
{
    private readonly BuiltApp _one;
    private readonly BuiltApp _many;
    private readonly int _warmUps;

    /// <param name="makeApp">An app with so many articles, or pages.</param>
    /// <param name="warmUps">How often each app is built with a compiler server before one is measured.</param>
    public BroadsheetBuild(string name, Func<int, BenchmarkApp> makeApp, int count, bool hasServer, bool publishAot, int warmUps)
        : this(name, makeApp(1), makeApp(count), hasServer, publishAot, warmUps)
    {
    }

    public BroadsheetBuild(string name, BenchmarkApp one, BenchmarkApp many, bool hasServer, bool publishAot, int warmUps = 0)
    {
        Name = name;
        _one = new BuiltApp(one, hasServer, publishAot);
        _many = new BuiltApp(many, hasServer, publishAot);
        _warmUps = hasServer ? warmUps : 0;
    }

    public string Name { get; }

    /// <summary>What tables call it.</summary>
    public static string Title(string what, bool hasServer, bool publishAot) =>
        $"Broadsheet adds, {what}, {(publishAot ? "`PublishAot`, " : "")}compiler server {(hasServer ? "warm" : "off")}";

    public void Prepare()
    {
        for (var i = 0; i < _warmUps; i++)
            Build();
    }

    public Measured Build()
    {
        var one = _one.Build();
        var many = _many.Build();
        return new(many.Seconds - one.Seconds, many.Megabytes - one.Megabytes);
    }

    public void Dispose()
    {
        _one.Dispose();
        _many.Dispose();
    }

    private sealed class BuiltApp : IDisposable
    {
        private readonly BenchmarkApp _app;
        private readonly string _aot;
        private readonly CompilerServer? _server;

        public BuiltApp(BenchmarkApp app, bool hasServer, bool publishAot)
        {
            _app = app;
            _aot = $"-p:PublishAot={publishAot}";
            app.Run("dotnet", "restore", _aot);
            if (hasServer)
                _server = new CompilerServer(app.CompilerFolder);
        }

        public Measured Build()
        {
            _server?.ForgetPeak();
            var build = Measured.Run(
                _app.Folder, ["dotnet", "build", "--no-restore", "--no-incremental", _aot, .. _server?.Arguments ?? []]);
            return _server is null ? build : build with { Megabytes = _server.PeakMegabytes };
        }

        public void Dispose()
        {
            _server?.Dispose();
            _app.Dispose();
        }
    }
}
