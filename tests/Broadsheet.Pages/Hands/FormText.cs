namespace Broadsheet.Pages;

/// <summary>A form in which a newspaper prints something: its printed lines, with <c>{name}</c> and the like to be filled.</summary>
/// <param name="Field"><c>folio</c>, <c>sign</c>, <c>lead</c> … — <see cref="FormTextReader.Fields"/>.</param>
internal sealed record FormText(string Field, string Form)
{
    /// <summary>Its printed lines.</summary>
    public string[] Lines => Form.Split('⏎');

    public bool Has(string placeholder) => Form.Contains(placeholder, StringComparison.Ordinal);

    public int NameCount { get; } = Count(Form, "{name}") + Count(Form, "{NAME}");

    private static int Count(string form, string placeholder)
    {
        var count = 0;
        for (var at = form.IndexOf(placeholder, StringComparison.Ordinal); at >= 0; count++)
            at = form.IndexOf(placeholder, at + 1, StringComparison.Ordinal);
        return count;
    }
}
