namespace Broadsheet.Pages;

/// <summary>The forms of several hands in one language, of which a house takes its own.</summary>
internal sealed class FormSet
{
    private readonly Dictionary<string, List<FormText>[]> _byField = [];

    /// <param name="hands">Hands in other languages are left out.</param>
    public FormSet(string language, IEnumerable<Hand> hands)
    {
        Language = language;
        var forms = hands.Where(hand => hand.Language == language && hand.Forms.Count > 0).Select(hand => hand.Forms).ToArray();
        foreach (var field in FormTextReader.Fields)
            _byField[field] = [.. forms.Select(ofHand => ofHand.Where(form => form.Field == field && !IsMark(form)).ToList())];
    }

    public string Language { get; }

    public bool IsKorean => Language == "ko";

    /// <summary>A form of any hand that fits; <paramref name="otherwise"/> where none does. Each hand counts alike.</summary>
    public FormText Draw(PageRandom random, string field, string otherwise, Func<FormText, bool>? fits = null)
    {
        var fitting = _byField[field].Select(ofHand => fits is null ? ofHand : ofHand.FindAll(new(fits))).Where(ofHand => ofHand.Count > 0)
            .ToArray();
        return fitting.Length == 0 ? new(field, otherwise) : random.Pick(random.Pick(fitting));
    }

    /// <summary>What an editor's explicit mark begins with is a form of no house here.</summary>
    private static bool IsMark(FormText form) => form.Lines.Any(line => line.Length > 0 && line[0] is '#' or '>' or '^' or '@')
        || form.Form.StartsWith("--", StringComparison.Ordinal);
}
