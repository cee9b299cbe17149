using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>The word before a name that says what it is credited with: <c>글/</c>, <c>사진=</c>, <c>글·사진=</c>, <c>사진제공=</c>.</summary>
internal static class CreditLabel
{
    // Longest first: 사진 begins 사진제공.
    private static readonly (string Label, BylineCredit Credit)[] Labels =
    [
        ("글·사진", BylineCredit.Both), ("글, 사진", BylineCredit.Both), ("글 사진", BylineCredit.Both), ("글/사진", BylineCredit.Both),
        ("사진·글", BylineCredit.Both), ("글&사진", BylineCredit.Both), ("취재·사진", BylineCredit.Both), ("정리·사진", BylineCredit.Both), ("글·그림", BylineCredit.Both),
        ("사진·영상", BylineCredit.Photo), ("영상·사진", BylineCredit.Photo), ("사진 제공", BylineCredit.Photo),
        ("사진제공", BylineCredit.Photo), ("자료사진", BylineCredit.Photo), ("사진", BylineCredit.Photo), ("그래픽", BylineCredit.Photo),
        ("그림", BylineCredit.Photo), ("삽화", BylineCredit.Photo), ("글", BylineCredit.Text), ("취재", BylineCredit.Text),
        ("정리", BylineCredit.Text), ("대담", BylineCredit.Text), ("번역", BylineCredit.Text), ("진행", BylineCredit.Text), ("촬영", BylineCredit.Photo), ("일러스트", BylineCredit.Photo),
    ];

    /// <summary>The length of the label at <paramref name="at"/> with its sign, 0 for none. A label without a sign needs a blank after it.</summary>
    public static int LengthAt(string text, int at, out BylineCredit credit, out bool hasSign)
    {
        foreach (var (label, value) in Labels)
        {
            if (string.CompareOrdinal(text, at, label, 0, label.Length) != 0)
                continue;
            var end = at + label.Length;
            while (end < text.Length && text[end] == ' ')
                end++;
            hasSign = end < text.Length && text[end] is '=' or '/' or ':' or '|';
            credit = value;
            if (hasSign)
                return end + 1 - at;
            return end > at + label.Length && end < text.Length ? end - at : 0;
        }

        (credit, hasSign) = (BylineCredit.Text, false);
        return 0;
    }
}
