using System.Collections.Immutable;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Pipeline;

/// <summary>
/// What decides which AdditionalFiles take part. Options change as a whole, so what they say of a file is one small record from here on.
/// </summary>
/// <param name="Defaults">What folders give to front matter: a file is another one when what it inherits is.</param>
internal sealed record FilesInput(AnalyzerConfigOptionsProvider Options, HostSettings Host, EquatableArray<FolderDefaults> Defaults)
{
    public static IncrementalValueProvider<FilesInput> Combine(
        IncrementalValueProvider<AnalyzerConfigOptionsProvider> options, IncrementalValueProvider<HostSettings> settings,
        IncrementalValueProvider<ImmutableArray<DefaultsReading>> defaults) =>
        options.Combine(settings).Combine(defaults).Select(static (input, _) =>
        {
            var ((options, host), defaults) = input;
            return new FilesInput(options, host, DefaultsFile.Given(defaults));
        });

    public static ImmutableArray<HostFile> Read(AdditionalText text, FilesInput input, CancellationToken cancellation) =>
        HostFile.Of(text, input.Options, input.Host, input.Defaults);
}
