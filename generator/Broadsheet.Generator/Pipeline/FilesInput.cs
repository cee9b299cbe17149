using System.Collections.Immutable;
using Broadsheet.Generator.Host;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Pipeline;

/// <summary>
/// What decides which AdditionalFiles take part. Options change as a whole, so what they say of a file is one small record from here on.
/// </summary>
internal sealed record FilesInput(AnalyzerConfigOptionsProvider Options, HostSettings Host)
{
    public static IncrementalValueProvider<FilesInput> Combine(
        IncrementalValueProvider<AnalyzerConfigOptionsProvider> options, IncrementalValueProvider<HostSettings> settings) =>
        options.Select(settings, static (options, host) => new FilesInput(options, host));

    public static ImmutableArray<HostFile> Read(AdditionalText text, FilesInput input, CancellationToken cancellation) =>
        HostFile.Of(text, input.Options, input.Host);
}
