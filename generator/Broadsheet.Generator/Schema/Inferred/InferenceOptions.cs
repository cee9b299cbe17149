using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Schema.Inferred;

/// <summary>The settings of the host project that change how types are inferred.</summary>
/// <param name="Strictness"><c>BroadsheetInference</c>.</param>
/// <param name="EnumKeys"><c>BroadsheetEnums</c>: keys, or <c>collection.key</c>, whose words become an enum.</param>
internal sealed record InferenceOptions(InferenceStrictness Strictness, EquatableArray<string> EnumKeys)
{
    public bool IsEnum(string collection, string key)
    {
        foreach (var name in EnumKeys)
        {
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase)
                || name.Equals($"{collection}.{key}", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

/// <summary>What becomes of the few values that would widen the type of all others.</summary>
internal enum InferenceStrictness
{
    /// <summary>They widen it, and each is reported.</summary>
    Warn,

    /// <summary>They are errors, and the type stays as the others have it.</summary>
    Strict,

    /// <summary>They widen it.</summary>
    Loose,
}
