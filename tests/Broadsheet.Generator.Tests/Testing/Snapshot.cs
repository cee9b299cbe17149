using System.Runtime.CompilerServices;

namespace Broadsheet.Generator.Tests.Testing;

/// <summary>
/// Snapshots by the conventions of Verify (github.com/VerifyTests/Verify): <c>Class.Test.verified.cs</c> beside the test, a differing
/// result in <c>Class.Test.received.cs</c>. To accept a result, rename the one to the other. With <c>-p:UseVerify=true</c> it is Verify
/// that compares.
/// </summary>
internal static class Snapshot
{
#if USE_VERIFY
    /// <summary>So that a test may hand Verify a driver or its result as well.</summary>
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

#endif
    /// <summary>For the test to return: Verify compares asynchronously.</summary>
    public static Task Verify(
        string received, string extension = "cs", [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
#if USE_VERIFY
        return VerifyXunit.Verifier.Verify(received, extension, sourceFile: testFile).UseMethodName(test).ToTask();
#else
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        var verifiedPath = $"{stem}.verified.{extension}";
        var receivedPath = $"{stem}.received.{extension}";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return Task.CompletedTask;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail(verified is null
            ? $"New snapshot. If {receivedPath} is right, rename it to {Path.GetFileName(verifiedPath)}."
            : $"{receivedPath} differs from {Path.GetFileName(verifiedPath)}; if it is right, let it take that one's place.");
        return Task.CompletedTask;
#endif
    }
}
