using System.Text.RegularExpressions;

namespace Broadsheet.Package.Tests;

/// <summary>The SDK's properties that the package sets, unless the project says otherwise.</summary>
public sealed partial class PropertyTests(PropertyTests.Evaluations evaluations) : IClassFixture<PropertyTests.Evaluations>
{
    [Fact]
    public async Task Texts_stay_in_the_file_of_a_native_binary_unless_the_project_says_otherwise() =>
        Assert.Equal(["false", "true"], await evaluations.Of("IlcDehydrate", "", "OfProject=true"));

    /// <summary>Without start-up hooks dotnet watch restarts the app at each edit.</summary>
    [Fact]
    public async Task An_app_that_will_be_native_can_be_reloaded_while_it_is_built_for_debugging_unless_the_project_says_otherwise()
    {
        Assert.Equal(
            ["true", "true", "false", "false", "false"],
            await evaluations.Of(
                "StartupHookSupport", "", "Configuration=Debug", "Configuration=Release", "_IsPublishing=true",
                "StartupHookSupport=false"));
        Assert.Equal(["", "true"], await evaluations.Of("BroadsheetHotReload", "", "DotNetWatchBuild=true"));
    }

    [Fact]
    public async Task A_compiler_for_one_build_does_not_profile_itself_unless_the_project_says_otherwise() =>
        Assert.Equal(
            [";DOTNET_TieredPGO=0", "TZ=Asia/Seoul;DOTNET_TieredPGO=0", "DOTNET_TieredPGO=1"],
            await evaluations.Of("CscEnvironment", "", "OfProject=TZ=Asia/Seoul", "OfProject=DOTNET_TieredPGO=1"));

    /// <summary>An app that is restored once; MSBuild then evaluates it as often as a test asks, in one process.</summary>
    public sealed partial class Evaluations(PackedFeed feed) : IAsyncLifetime
    {
        private const string Properties = """
            <PublishAot>true</PublishAot>
            <IlcDehydrate>$(OfProject)</IlcDehydrate>
            <CscEnvironment>$(OfProject)</CscEnvironment>
            """;

        private readonly FreshApp _app = new FreshApp(feed, Properties).Copy("reader");

        /// <summary>The value of a property of the project for each of the global properties, which is <c>Name=Value</c> or none.</summary>
        internal async Task<string[]> Of(string property, params string[] globals)
        {
            var calls = globals.Select(global => $"""<MSBuild Projects="Acme.Site.csproj" Targets="WriteValue" Properties="{global}" />""");
            _app.Write("evaluate.proj", $"<Project><Target Name=\"Evaluate\">{string.Concat(calls)}</Target></Project>");
            var message = $"""<Message Importance="high" Text="value: [$({property})]" />""";
            _app.Write("Directory.Build.targets", $"""<Project><Target Name="WriteValue">{message}</Target></Project>""");
            var output = (await _app.Dotnet("msbuild", "evaluate.proj", "-nologo")).MustSucceed().Output;
            return [.. Value().Matches(output).Select(value => value.Groups[1].Value)];
        }

        public async ValueTask InitializeAsync() => (await _app.Dotnet("restore")).MustSucceed();

        public ValueTask DisposeAsync()
        {
            _app.Dispose();
            return ValueTask.CompletedTask;
        }

        [GeneratedRegex(@"value: \[(.*)\]")]
        private static partial Regex Value();
    }
}
