namespace Broadsheet;

/// <summary>One person or agency who wrote or photographed an article (schema.org <c>author</c>, ninjs <c>by</c>).</summary>
/// <param name="Name">The name alone, without role or address.</param>
public sealed record Byline(string Name)
{
    /// <summary>The role as printed, such as <c>기자</c> or <c>Staff Writer</c>.</summary>
    public string? Role { get; init; }

    /// <summary>A complete e-mail address; <see langword="null"/> where the page printed none or a part of one.</summary>
    public string? Email { get; init; }

    /// <summary>The e-mail address as printed, complete or not, such as <c>eunsol@</c>.</summary>
    public string? RawEmail { get; init; }

    /// <summary>The paper, agency or organisation that the person belongs to.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The slug of the person's article in the collection <c>authors</c>; <see langword="null"/> where there is none.</summary>
    public string? AuthorSlug { get; init; }

    /// <summary>What the byline is credited with.</summary>
    public BylineCredit Credit { get; init; }

    /// <summary>The byline as printed; the name where nothing else is known, so that it follows a <c>with { Name = "…" }</c>.</summary>
    public string Raw { get => field ?? Name; init; }

    /// <summary>By what both say: a byline that was given its name as printed equals one that was given none.</summary>
    /// <param name="other">Another byline.</param>
    public bool Equals(Byline? other) =>
        other is not null && Name == other.Name && Role == other.Role && Email == other.Email && RawEmail == other.RawEmail
        && Affiliation == other.Affiliation && AuthorSlug == other.AuthorSlug && Credit == other.Credit && Raw == other.Raw;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Role, Email, RawEmail, Affiliation, AuthorSlug, Credit, Raw);
}
