namespace Broadsheet;

/// <summary>What a <see cref="Byline"/> is credited with.</summary>
public enum BylineCredit
{
    /// <summary>The text (글).</summary>
    Text,

    /// <summary>The pictures (사진).</summary>
    Photo,

    /// <summary>Text and pictures (글·사진).</summary>
    Both,
}
