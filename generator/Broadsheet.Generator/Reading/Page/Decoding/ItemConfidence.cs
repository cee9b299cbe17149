namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>
/// How often items read so begin and end where they must, measured on composed pages of houses and items that the weights had not seen.
/// </summary>
internal static class ItemConfidence
{
    /// <summary>
    /// Margins, and the share of items that are right at each: where rules and weights find the same items, and where they do not.
    /// </summary>
    private static readonly int[] s_margins = [-400, -100, 0, 50, 100, 200, 300, 450, 700];

    private static readonly double[] s_agreed = [0.4, 0.45, 0.5, 0.53, 0.57, 0.6, 0.66, 0.83, 0.96];

    private static readonly double[] s_disputed = [0.1, 0.2, 0.4, 0.5, 0.55, 0.6, 0.66, 0.83, 0.96];

    /// <summary>
    /// By how much the weights prefer that the item begins at <paramref name="from"/>, ends where the next begins, and is not cut between:
    /// the least of these; negative where they would read another way.
    /// </summary>
    /// <param name="begins">Where the reading's items begin, by line.</param>
    public static int MarginOf(int[] beginMargins, bool[] begins, int from)
    {
        var margin = beginMargins[from];
        for (var line = from + 1; line < begins.Length; line++)
        {
            if (begins[line])
                return Math.Min(margin, beginMargins[line]);
            margin = Math.Min(margin, -beginMargins[line]);
        }

        return margin;
    }

    public static double Of(int margin, bool isAgreed)
    {
        var shares = isAgreed ? s_agreed : s_disputed;
        var at = Array.FindIndex(s_margins, one => one > margin);
        if (at == 0)
            return shares[0];
        if (at < 0)
            return shares[shares.Length - 1];
        var way = (double)(margin - s_margins[at - 1]) / (s_margins[at] - s_margins[at - 1]);
        return Math.Round(shares[at - 1] + (way * (shares[at] - shares[at - 1])), 3);
    }
}
