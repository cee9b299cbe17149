using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Broadsheet.Shared;

namespace Broadsheet.CompilerServices;

/// <summary>Refuses what another version of the generator compiled, instead of misreading it.</summary>
internal static class FormatCheck
{
    /// <param name="format">The format of the generated code.</param>
    /// <param name="compiled">An object of a class in the assembly that has it.</param>
    public static void Check(int format, object compiled)
    {
        if (format != CompiledFormat.Number)
            Refuse(format, compiled.GetType().Assembly);
    }

    /// <exception cref="InvalidOperationException">Always; the message is for the person who runs the app.</exception>
    [DoesNotReturn]
    public static void Refuse(int format, Assembly assembly) =>
        throw new InvalidOperationException(
            Message(format, assembly.GetName().Name ?? "", typeof(FormatCheck).Assembly.GetName().Version?.ToString(3) ?? ""));

    private static string Message(int format, string assembly, string version)
    {
        var isOlder = format < CompiledFormat.Number;
        var mend = isOlder
            ? $"Rebuild '{assembly}' with Broadsheet {version}, or take a version of it that was built with that."
            : $"Update the package Broadsheet of this app to the version that '{assembly}' was built with.";
        return $"'{assembly}' was compiled with {(isOlder ? "an older" : "a newer")} Broadsheet: its articles have format {format}, "
            + $"and Broadsheet {version}, which runs here, reads format {CompiledFormat.Number}. {mend}";
    }
}
