using System.Globalization;
using System.Text;
using Broadsheet.Shared;

namespace Broadsheet;

/// <summary>What a text measures, and how long it takes to read.</summary>
internal sealed record BodyLength(int Words, int Characters, TimeSpan ReadingTime)
{
    /// <summary>Of Hangul, Han and kana.</summary>
    private const int SyllablesPerMinute = 500;
    private const int WordsPerMinute = 265;

    public static BodyLength Of(string text)
    {
        var counter = new Counter();
        foreach (var rune in text.EnumerateRunes())
            counter.Add(rune);
        counter.EndRun();
        return new BodyLength(counter.Words, counter.Characters, TimeToRead(counter));
    }

    private static TimeSpan TimeToRead(in Counter counter)
    {
        if (counter.Characters == 0)
            return TimeSpan.Zero;
        // Over the common denominator, so that exactly one minute's worth is one minute.
        var parts = ((long)counter.Syllables * WordsPerMinute) + ((long)counter.WordsOfLetters * SyllablesPerMinute);
        const long Minute = SyllablesPerMinute * WordsPerMinute;
        return TimeSpan.FromMinutes(Math.Max(1, (parts + Minute - 1) / Minute));
    }

    private struct Counter
    {
        private bool _runIsWord;
        private bool _runHasSyllables;

        public int Characters { get; private set; }

        public int Words { get; private set; }

        public int Syllables { get; private set; }

        public int WordsOfLetters { get; private set; }

        public void Add(Rune rune)
        {
            if (Rune.IsWhiteSpace(rune))
            {
                EndRun();
                return;
            }

            Characters++;
            _runIsWord |= Rune.IsLetterOrDigit(rune);
            if (!rune.IsBmp || !IsSyllable((char)rune.Value))
                return;
            Syllables++;
            _runHasSyllables = true;
        }

        private static bool IsSyllable(char c) =>
            Hangul.IsSyllable(c) || c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');

        public void EndRun()
        {
            if (_runIsWord)
                Words++;
            if (_runIsWord && !_runHasSyllables)
                WordsOfLetters++;
            _runIsWord = _runHasSyllables = false;
        }
    }
}
