using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Declarations;

/// <summary>Constants of declarations as code.</summary>
internal static class Code
{
    /// <summary>The default of a parameter.</summary>
    public static string Of(IParameterSymbol parameter)
    {
        if (parameter.ExplicitDefaultValue is not { } value)
            return "default";
        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        var literal = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
        return type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32
            ? literal
            : $"({type.ToDisplayString(CSharpNames.Full)})({literal}{Suffix(value)})";
    }

    private static string Suffix(object value) => value switch
    {
        decimal => "m",
        float => "f",
        double => "d",
        ulong => "ul",
        _ => "",
    };
}
