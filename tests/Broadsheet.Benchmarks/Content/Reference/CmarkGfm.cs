using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Broadsheet.Benchmarks.Content.Reference;

/// <summary>The command <c>cmark-gfm</c>, which GitHub's own Markdown is written with.</summary>
internal static class CmarkGfm
{
    private static readonly string[] Options =
    [
        "--unsafe",
        "--strikethrough-double-tilde",
        .. new[] { "table", "strikethrough", "autolink", "tasklist", "footnotes" }.SelectMany(static name => new[] { "-e", name }),
    ];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Its version; null where it is not installed.</summary>
    public static string? FindVersion()
    {
        try
        {
            return Run(["--version"], "").Split('\n', 2)[0];
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <param name="markdown">A body without front matter.</param>
    public static string ToHtml(string markdown) => Run(Options, markdown);

    private static string Run(string[] options, string input)
    {
        using var process = Process.Start(new ProcessStartInfo("cmark-gfm", options)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        })!;
        // It reads all before it writes any.
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"cmark-gfm ended with {process.ExitCode}.");
    }
}
