using System.Globalization;
using System.Text;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Pages;

/// <summary>What of a page's items a reading has right.</summary>
internal enum ScoredField
{
    /// <summary>The item begins and ends at its lines.</summary>
    Boundary,

    Genre,
    Kicker,
    Headline,
    Decks,

    /// <summary>Who signs, by name.</summary>
    Bylines,

    /// <summary>What they are, where it is printed.</summary>
    Posts,

    /// <summary>The body, each text whole, in order.</summary>
    Blocks,

    /// <summary>Boundary, kicker, headline, decks, names and body.</summary>
    Whole,
}

/// <summary>
/// Compares readings with what pages truly say, and counts per kind of item and language. Blanks and signs do not count; a dateline or a
/// credit may stand in its text or in a field of its own.
/// </summary>
internal sealed class ReadingScore
{
    /// <summary>Extractors leave it where a hyphen was; it cannot be normalized.</summary>
    private const char NoCharacter = '\uFFFE';

    private const char AraeaUsedAsDot = '\u318D';

    private readonly Dictionary<(string Group, ScoredField Field), (int Right, int All)> _counts = [];
    private readonly Dictionary<string, (int Found, int True, int Read)> _starts = [];

    /// <summary>What is wrong, one line each: page, item, field, what is true, what was read.</summary>
    public List<string> Faults { get; } = [];

    public void Add(LabelledPage page, PageReading reading)
    {
        var lines = LineNumbers(page);
        var readAt = new Dictionary<int, PageItem>();
        foreach (var item in reading.Items)
            readAt.TryAdd(item.FirstLine, item);
        var found = 0;
        for (var i = 0; i < page.Items.Count; i++)
        {
            var own = Enumerable.Range(0, page.Lines.Count).Where(line => page.Lines[line].Item == i).ToList();
            if (own.Count == 0)
                continue;
            var read = readAt.GetValueOrDefault(lines[own[0]]);
            found += read is null ? 0 : 1;
            var isWithin = read is not null && EndsWith(page, lines, own, read)
                && !reading.Items.Any(other => other.FirstLine > read.FirstLine && other.FirstLine <= lines[own[^1]]);
            Compare(page, i, own, read, isWithin);
        }

        foreach (var group in Groups(page, ""))
        {
            var (before, all, made) = _starts.GetValueOrDefault(group);
            _starts[group] = (before + found, all + page.Items.Count, made + reading.Items.Count);
        }
    }

    public (int Right, int All) Of(string group, ScoredField field) => _counts.GetValueOrDefault((group, field));

    /// <summary>The share of right beginnings among the true and the read ones, as F1.</summary>
    public double StartF1(string group) =>
        _starts.TryGetValue(group, out var starts) && starts.True + starts.Read > 0 ? 2.0 * starts.Found / (starts.True + starts.Read) : 0;

    public IEnumerable<string> GroupNames => _counts.Keys.Select(key => key.Group).Distinct().Order(StringComparer.Ordinal);

    /// <summary>A table: a row per group, a column per field.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        var fields = Enum.GetValues<ScoredField>();
        text.Append(CultureInfo.InvariantCulture, $"{"",-24}{"F1",7}").AppendJoin("", fields.Select(field => $"{field,12}")).Append('\n');
        foreach (var group in GroupNames)
        {
            text.Append(CultureInfo.InvariantCulture, $"{group,-24}{(_starts.ContainsKey(group) ? $"{StartF1(group):0.000}" : ""),7}");
            foreach (var field in fields)
            {
                var (right, all) = Of(group, field);
                text.Append(CultureInfo.InvariantCulture, $"{(all == 0 ? "" : $"{right}/{all}"),12}");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private void Compare(LabelledPage page, int number, List<int> own, PageItem? read, bool isWithin)
    {
        var item = page.Items[number];
        Count(page, item, ScoredField.Boundary, isWithin, "", read is null ? "no item" : $"lines {read.FirstLine} to {read.LastLine}");
        Count(page, item, ScoredField.Genre, read?.Genre == item.Genre, item.Genre.ToString(), read?.Genre.ToString());
        var kicker = Count(page, item, ScoredField.Kicker, Plain(item.Kicker) == Plain(read?.Kicker), item.Kicker, read?.Kicker);
        var headline = Count(
            page, item, ScoredField.Headline, read is not null && Plain(item.Headline) == Plain(read.Headline), item.Headline,
            read?.Headline);
        var decks = Count(
            page, item, ScoredField.Decks, item.Decks.Select(Plain).SequenceEqual((read?.Decks ?? []).Select(Plain)),
            string.Join(" / ", item.Decks), string.Join(" / ", read?.Decks ?? []));
        var credits = PrintedIn(read);
        var names = item.Signed.All(person => read is not null && IsNamed(person, read))
            && (read?.Bylines ?? []).All(byline => item.Signed.Any(person => IsOf(byline.Name, person)));
        var people = read is null ? "" : string.Join("; ", read.Bylines.Select(person => $"{person.Name}|{person.Role}|{person.RawEmail}"));
        if (item.Signed.Count > 0 || read is { Bylines.Count: > 0 })
            Count(
                page, item, ScoredField.Bylines, names, string.Join("; ", item.Signed.Select(person => $"{person.Name}|{person.Post}")),
                people);
        if (item.Signed.Any(person => person.Post.Length > 0))
            Count(
                page, item, ScoredField.Posts,
                read is not null && item.Signed.All(person => person.Post.Length == 0 || read.Bylines.Any(
                    byline => Plain(byline.Affiliation + byline.Role).Contains(Plain(person.Post), StringComparison.Ordinal)
                        || Plain(byline.Role + byline.Affiliation).Contains(Plain(person.Post), StringComparison.Ordinal))),
                string.Join("; ", item.Signed.Select(person => $"{person.Name}|{person.Post}")), people);
        var signed = string.Concat(
            own.Select(line => page.Lines[line]).Where(line => line.Label.Role == LineRole.Signature).Select(line => Plain(line.Text)));
        var fault = read is null ? "no item" : BodyFault(item, read, credits, signed);
        Count(page, item, ScoredField.Blocks, fault is null, "", fault);
        Count(page, item, ScoredField.Whole, isWithin && kicker && headline && decks && names && fault is null, null, null);
    }

    private bool Count(LabelledPage page, TrueItem item, ScoredField field, bool isRight, string? expected, string? actual)
    {
        foreach (var group in Groups(page, item.Genre.ToString()))
        {
            var (right, all) = _counts.GetValueOrDefault((group, field));
            _counts[(group, field)] = (right + (isRight ? 1 : 0), all + 1);
        }

        if (!isRight && expected is not null)
            Faults.Add($"{page.Name}\t{item.Genre}\t{item.Headline}\t{field}\t{expected}\t{actual}");
        return isRight;
    }

    private static IEnumerable<string> Groups(LabelledPage page, string genre)
    {
        yield return "all";
        yield return page.Language;
        yield return page.Name.Split('/')[0];
        if (genre.Length > 0)
            yield return $"{page.Language} {genre}";
    }

    /// <summary>A person's name, or an agency's, in a byline or dateline; where none is given, the address or the post.</summary>
    private static bool IsNamed(TruePerson person, PageItem read)
    {
        var name = Plain(person.Name);
        if (name.Length == 0)
            return read.Bylines.Any(byline =>
                Plain(byline.Name + byline.RawEmail + byline.Role).Contains(Plain(person.Post + person.Email), StringComparison.Ordinal)
                || Plain(byline.Raw).Contains(Plain(person.Post), StringComparison.Ordinal));
        return read.Bylines.Any(byline => Plain(byline.Name) == name) || Plain(read.Dateline?.Agency) == name
            || Plain(read.Dateline?.Raw).Contains(name, StringComparison.Ordinal);
    }

    private static bool IsOf(string name, TruePerson person) =>
        Plain(person.Name).Length > 0
            ? Plain(person.Name) == Plain(name)
            : Plain(person.Post + person.Email).Contains(Plain(name), StringComparison.Ordinal);

    private static string PrintedIn(PageItem? read) => read is null ? ""
        : Plain(read.Dateline?.Raw) + string.Concat(read.Bylines.Select(byline => Plain(byline.Raw)))
            + string.Concat(read.Blocks.Select(block => Plain(block.Credit)));

    /// <summary>Texts one after another; entries that a line held are one text, and rows are each one.</summary>
    private static string? BodyFault(TrueItem item, PageItem read, string credits, string signed)
    {
        var texts = read.Blocks.SelectMany(block => block.Kind == PageBlockKind.Rows ? block.Text.Split('\n') : [block.Text])
            .Select(Plain).Where(text => text.Length > 0).ToList();
        var at = 0;
        foreach (var block in item.Blocks)
        {
            var rest = Plain(block.Text);
            if (rest.Length == 0)
                continue;
            var start = at;
            while (at < texts.Count && rest.Length > 0)
            {
                var found = rest.IndexOf(texts[at], StringComparison.Ordinal);
                if (found == 0 && (start == at || block.Role is LineRole.Entry or LineRole.Copy))
                    rest = rest[texts[at++].Length..];
                else if (found > 0 && at == start && credits.Contains(rest[..found], StringComparison.Ordinal))
                    rest = rest[(found + texts[at++].Length)..];
                else
                    break;
            }

            if (at == start && !(rest.Length > 0 && credits.Contains(rest, StringComparison.Ordinal)))
            {
                if (at < texts.Count && signed.Contains(texts[at], StringComparison.Ordinal))
                {
                    at++;
                    continue;
                }

                return $"{block.Role} '{block.Text}' ≠ '{(at < texts.Count ? read.Blocks[Math.Min(at, read.Blocks.Count - 1)].Text : "")}'";
            }

            if (rest.Length > 0 && !credits.Contains(rest, StringComparison.Ordinal))
                return $"{block.Role} '{block.Text}' lacks '{rest}'";
        }

        while (at < texts.Count)
        {
            if (!signed.Contains(texts[at], StringComparison.Ordinal))
                return $"too much: '{texts[at]}'";
            at++;
        }

        return null;
    }

    /// <summary>Letters and digits alone, in capitals: marks, blanks and the type a name is set in do not count.</summary>
    private static string Plain(string? text) =>
        string.Concat(
            (text ?? "").Replace(NoCharacter, ' ').Normalize(NormalizationForm.FormC)
                .Where(static c => char.IsLetterOrDigit(c) && c != AraeaUsedAsDot))
            .ToUpperInvariant();

    /// <summary>An item may reach over tails and furniture behind its last line.</summary>
    private static bool EndsWith(LabelledPage page, int[] lines, List<int> own, PageItem read)
    {
        if (read.LastLine < lines[own[^1]])
            return false;
        for (var i = own[^1] + 1; i < lines.Length && lines[i] <= read.LastLine; i++)
        {
            if (page.Lines[i].Item >= 0)
                return false;
        }

        return true;
    }

    private static int[] LineNumbers(LabelledPage page)
    {
        var numbers = new int[page.Lines.Count];
        var line = 0;
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = line += page.Lines[i].BlanksBefore + 1;
        return numbers;
    }
}
