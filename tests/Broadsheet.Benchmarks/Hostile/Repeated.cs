using System.Globalization;
using System.Text;

namespace Broadsheet.Benchmarks.Hostile;

/// <summary>Texts of a size.</summary>
internal static class Repeated
{
    public static string Of(string part, int size) => new StringBuilder().Insert(0, part, Math.Max(1, size / part.Length)).ToString();

    /// <summary>Repeats <paramref name="format"/>, in which <c>#</c> is a number that counts up.</summary>
    public static string Numbered(string format, int size)
    {
        var text = new StringBuilder(size + format.Length + 8);
        for (var i = 0; text.Length < size; i++)
            text.Append(format.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.ToString();
    }

    /// <summary>As many of <paramref name="open"/> as of <paramref name="close"/>, around one letter.</summary>
    public static string Nested(string open, string close, int size)
    {
        var depth = Math.Max(1, size / (open.Length + close.Length));
        return new StringBuilder().Insert(0, open, depth).Append('x').Insert(depth * open.Length + 1, close, depth).ToString();
    }

    /// <summary>As many of <paramref name="first"/> as of <paramref name="second"/>, one after the other.</summary>
    public static string Then(string first, string second, int size) => Of(first, size / 2) + Of(second, size / 2);
}
