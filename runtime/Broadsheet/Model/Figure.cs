namespace Broadsheet;

/// <summary>A picture of an article with what is printed under it.</summary>
/// <param name="Caption">The caption's text without title and credit; empty where there is none.</param>
public sealed record Figure(string Caption)
{
    /// <summary>The title that stands before the caption.</summary>
    public string? Title { get; init; }

    /// <summary>Who took or gave the picture, as printed.</summary>
    public string? Credit { get; init; }

    /// <summary>The address of the image, as the article gives it.</summary>
    public string? Source { get; init; }
}
