namespace Broadsheet.Pages;

/// <param name="Lines">As printed.</param>
internal sealed record Signature(IReadOnlyList<string> Lines, IReadOnlyList<TruePerson> People);
