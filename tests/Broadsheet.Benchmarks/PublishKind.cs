namespace Broadsheet.Benchmarks;

/// <summary>How an app is published, and so what runs it.</summary>
internal enum PublishKind
{
    /// <summary>A native binary, <c>PublishAot</c>.</summary>
    Native,

    /// <summary>IL that is compiled when it first runs.</summary>
    Jit,

    /// <summary>IL with native code beside it, <c>PublishReadyToRun</c>.</summary>
    ReadyToRun,
}
