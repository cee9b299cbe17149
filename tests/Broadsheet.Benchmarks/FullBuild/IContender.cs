namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>Something that turns the corpus into what can be served.</summary>
internal interface IContender : IDisposable
{
    string Name { get; }

    /// <summary>Builds once, from the beginning.</summary>
    Measured Build();
}
