namespace Broadsheet.Generator.Foundation;

/// <summary>
/// Text that passes from MSBuild to the compiler. The file between them ends a value at <c>#</c>, <c>;</c> or a line end, so the targets
/// encode what people write freely, with <c>Uri.EscapeDataString</c>.
/// </summary>
internal static class EncodedText
{
    public static string Decode(string value) => value.IndexOf('%') < 0 ? value : Uri.UnescapeDataString(value);
}
