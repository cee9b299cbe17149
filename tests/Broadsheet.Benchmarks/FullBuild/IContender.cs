namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>Something that turns the corpus into what can be served.</summary>
internal interface IContender : IDisposable
{
    string Name { get; }

    /// <summary>What is done once, and not measured, so that builds find what they need.</summary>
    void Prepare()
    {
    }

    /// <summary>Builds once, from the beginning.</summary>
    Measured Build();
}
