using System.Buffers;
using System.Text;

namespace Broadsheet.AspNetCore.Http;

/// <summary>The path of a request, which the server has decoded, but for <c>%2F</c>.</summary>
internal static class RequestPath
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("?#%");

    /// <summary>
    /// A decoded path as collections look one up: what is no sign of an address any more is encoded again, so that a <c>?</c> in a path
    /// ends no path, and <c>%</c> begins no code. Nearly every path is returned as it is.
    /// </summary>
    public static ReadOnlySpan<char> AsAddress(ReadOnlySpan<char> path) => path.ContainsAny(Signs) ? Encoded(path) : path;

    private static string Encoded(ReadOnlySpan<char> path)
    {
        var encoded = new StringBuilder(path.Length + 8);
        for (var i = 0; i < path.Length; i++)
        {
            var isSlash = path[i] == '%' && path[(i + 1)..] is ['2', 'F' or 'f', ..];
            _ = Signs.Contains(path[i]) && !isSlash
                ? encoded.Append('%').Append(((int)path[i]).ToString("X2", null))
                : encoded.Append(path[i]);
        }

        return encoded.ToString();
    }
}
