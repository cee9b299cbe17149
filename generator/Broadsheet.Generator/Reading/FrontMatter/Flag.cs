using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// A truth value of a field: <c>true</c> and <c>false</c>, and <c>yes</c>, <c>no</c>, <c>on</c>, <c>off</c> as YAML 1.1 has them, with
/// quotes or without: a field that takes nothing else leaves no doubt.
/// </summary>
internal static class Flag
{
    /// <summary>Null where the value is neither.</summary>
    public static bool? Read(FrontMatterScalar scalar) => scalar.Text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };
}
