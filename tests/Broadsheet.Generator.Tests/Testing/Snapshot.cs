using System.Runtime.CompilerServices;

namespace Broadsheet.Generator.Tests.Testing;

/// <summary>
/// Snapshots by the conventions of Verify (github.com/VerifyTests/Verify), whose place this helper holds: <c>Class.Test.verified.cs</c>
/// beside the test, a differing result in <c>Class.Test.received.cs</c>. To accept a result, rename the one to the other.
/// </summary>
internal static class Snapshot
{
    public static void Verify(
        string received, string extension = "cs", [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        var verifiedPath = $"{stem}.verified.{extension}";
        var receivedPath = $"{stem}.received.{extension}";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail(verified is null
            ? $"New snapshot. If {receivedPath} is right, rename it to {Path.GetFileName(verifiedPath)}."
            : $"{receivedPath} differs from {Path.GetFileName(verifiedPath)}; if it is right, let it take that one's place.");
    }
}
