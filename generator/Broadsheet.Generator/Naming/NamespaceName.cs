using System.Globalization;
using System.Text;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Naming;

/// <summary>Namespaces for names that projects have.</summary>
internal static class NamespaceName
{
    /// <summary>
    /// The namespace for a name, as <c>dotnet new</c> makes it: <c>my-site</c> is <c>my_site</c>, <c>2026.site</c> is <c>_2026.site</c>.
    /// Composed, because some file systems give names decomposed and no keyboard types them so.
    /// </summary>
    public static string Safe(string name)
    {
        var text = UnicodeText.ToNfc(name.Trim());
        var safe = new StringBuilder(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var beginsPart = safe.Length == 0 || safe[safe.Length - 1] == '.';
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            if (text[i] == '.' && !beginsPart && i < text.Length - 1)
                safe.Append('.');
            else if (!IsPart(text[i]))
                safe.Append('_');
            else
                safe.Append(beginsPart && !SyntaxFacts.IsIdentifierStartCharacter(text[i]) ? "_" : "").Append(text[i]);
        }

        return safe.ToString();
    }

    /// <summary>A valid namespace as it is written in code: <c>@</c> before each part that is a C# keyword.</summary>
    public static string Escape(string @namespace) => string.Join(".", @namespace.Split('.').Select(Identifier.Escape));

    /// <summary>A namespace that someone wrote in C# may have <c>@</c> before its parts already.</summary>
    public static string Unescape(string written) =>
        string.Join(
            ".", written.Split('.').Select(static part => part.StartsWith("@", StringComparison.Ordinal) ? part.Substring(1) : part));

    // The compiler leaves format characters out of a name, so that two spellings would be one.
    private static bool IsPart(char c) =>
        SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;
}
