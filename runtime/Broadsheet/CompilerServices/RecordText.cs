using System.Text;

namespace Broadsheet.CompilerServices;

/// <summary>The escapes of a record's values.</summary>
internal static class RecordText
{
    public static string Unescape(ReadOnlySpan<char> value)
    {
        if (!value.Contains('\\'))
            return value.ToString();
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var isEscape = value[i] == '\\' && i + 1 < value.Length;
            text.Append(isEscape ? Meaning(value[++i]) : value[i]);
        }

        return text.ToString();
    }

    private static char Meaning(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        's' => ' ',
        _ => escaped,
    };
}
