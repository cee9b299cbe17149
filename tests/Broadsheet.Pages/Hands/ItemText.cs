namespace Broadsheet.Pages;

/// <summary>An item as its writer thought of it, before any newspaper printed it.</summary>
/// <param name="Name">Where it stands, to tell it from all others.</param>
/// <param name="Kind">One of <see cref="ItemKinds.All"/>.</param>
internal sealed record ItemText(
    string Name, string Kind, string Language, string Section, IReadOnlyList<ItemPart> Parts, IReadOnlyList<Signer> Signers)
{
    public bool IsKorean => Language == "ko";

    /// <summary>The text of the first part with a tag; empty where there is none.</summary>
    public string First(char tag)
    {
        foreach (var part in Parts)
        {
            if (part.Tag == tag)
                return part.Text;
        }

        return "";
    }

    public IEnumerable<string> All(char tag) => Parts.Where(part => part.Tag == tag).Select(part => part.Text);

    public bool Has(char tag) => Parts.Any(part => part.Tag == tag);
}

/// <param name="Tag">
/// K kicker, H headline, D deck, L place, P paragraph, S subhead, E entry, G group head, R row, C caption, c its source, Q quotation,
/// q who said it, A line of an advertisement, T note.
/// </param>
internal sealed record ItemPart(char Tag, string Text);

/// <param name="User">The address without its host; empty where it is unknown.</param>
/// <param name="Org">Where a contributor works; empty for the newsroom.</param>
internal sealed record Signer(SignerKind Kind, string Name, string Post, string User, string Org);

internal enum SignerKind
{
    Reporter,

    /// <summary>An agency or desk.</summary>
    Desk,

    Contributor,
}
