using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Packing;

/// <summary>
/// Which article files share a source. At each run the compiler looks at every source there is, and compares the name of each with those of
/// all before it: at 10,000 sources that alone is a fifth of a second per keystroke. So the files of a large collection share sources, by
/// their paths' hashes: an edit prints the few files of one source again, and a new file moves no other to another source.
/// </summary>
internal static class FileBatches
{
    /// <summary>The batch of a file that shares no source; none for one that is to be <see cref="Together"/> with others.</summary>
    public static ImmutableArray<FileBatch> Alone(ArticleFileReading reading) =>
        reading.File.SharesSource || reading.File.IsRepeated ? [] : [new FileBatch(null, [reading])];

    /// <summary>
    /// The batches of all other files. Each stays at its place among them, empty or not, so that the compiler finds those unchanged that
    /// are.
    /// </summary>
    public static ImmutableArray<FileBatch> Together(ImmutableArray<ArticleFileReading> readings, BatchLimits limits)
    {
        var batches = ImmutableArray.CreateBuilder<FileBatch>();
        foreach (var files in ByCollection(readings).Values)
        {
            if (files[0].File.SharesSource)
                Share(files, limits, batches);
            else
                batches.AddRange(files.Select(static reading => new FileBatch(null, [reading])));
        }

        return batches.ToImmutable();
    }

    /// <summary>A file that the compiler was given more than once counts the first time.</summary>
    private static SortedDictionary<string, List<ArticleFileReading>> ByCollection(ImmutableArray<ArticleFileReading> readings)
    {
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        var collections = new SortedDictionary<string, List<ArticleFileReading>>(StringComparer.Ordinal);
        List<ArticleFileReading>? files = null;
        string? collection = null;
        foreach (var reading in readings)
        {
            var file = reading.File;
            if (!file.SharesSource && !file.IsRepeated)
                continue;
            // Most often that of the file before.
            if (files is null || file.Collection != collection)
            {
                collection = file.Collection;
                if (!collections.TryGetValue(collection, out files))
                    collections.Add(collection, files = []);
            }

            if (!file.IsRepeated || repeated.Add(file.FullPath))
                files.Add(reading);
        }

        return collections;
    }

    private static void Share(List<ArticleFileReading> files, BatchLimits limits, ImmutableArray<FileBatch>.Builder batches)
    {
        var count = 1;
        while (files.Count > count * (count < limits.ManySources ? limits.FilesPerSource : limits.MostFilesPerSource))
            count *= 2;
        var lengths = new int[count];
        foreach (var file in files)
            lengths[file.File.PathHash & (count - 1)]++;
        var slots = Array.ConvertAll(lengths, ImmutableArray.CreateBuilder<ArticleFileReading>);
        foreach (var file in files)
            slots[file.File.PathHash & (count - 1)].Add(file);
        for (var number = 0; number < count; number++)
        {
            slots[number].Sort(static (one, other) => ArticleFile.CompareHashes(one.File, other.File));
            batches.Add(new FileBatch("Articles-" + number.ToString(CultureInfo.InvariantCulture), new(slots[number].MoveToImmutable())));
        }
    }
}
