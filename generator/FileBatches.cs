using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator;

/// <summary>
/// Which article files share a source. At each run the compiler looks at every source there is, and compares the name of each with those of all before it: at
/// 10,000 sources that alone is a fifth of a second per keystroke. So the files of a large collection share sources, by their paths' hashes: an edit prints the
/// few files of one source again, and a new file moves no other to another source.
/// </summary>
internal sealed class FileBatches
{
    /// <summary>How many files a source has at most, on the average, where there are many sources.</summary>
    private const int MostFilesPerSource = 32;

    private readonly BatchLimits _limits;
    private readonly HashSet<string> _sharing = new(StringComparer.Ordinal);
    private readonly HashSet<ArticleFileReading> _repeated = new(ObjectComparer.Instance);
    private readonly Dictionary<ArticleFileReading, FileBatch> _byLeader = new(ObjectComparer.Instance);

    private FileBatches(ImmutableArray<ArticleFileReading> readings, EquatableArray<string> repeated, BatchLimits limits)
    {
        _limits = limits;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (!repeated.IsEmpty)
            _repeated.UnionWith(readings.Where(reading => repeated.Contains(reading.File.FullPath) && !seen.Add(reading.File.FullPath)));
        foreach (var collection in ByCollection(readings).Where(files => files.Count > limits.MostAlone))
            Share(collection);
    }

    /// <param name="repeated">The paths of files that the compiler was given more than once.</param>
    public static FileBatches Of(ImmutableArray<ArticleFileReading> readings, EquatableArray<string> repeated, BatchLimits limits) => new(readings, repeated, limits);

    /// <summary>
    /// The batch that <paramref name="reading"/> is the first of, or none: so each batch comes from one of its files, and stays where it is when another is added.
    /// </summary>
    /// <remarks>A file that the compiler was given more than once leads none but the first time.</remarks>
    public ImmutableArray<FileBatch> LedBy(ArticleFileReading reading)
    {
        if (_byLeader.TryGetValue(reading, out var batch))
            return [batch];
        return _sharing.Contains(reading.File.Collection) || _repeated.Contains(reading) ? [] : [new FileBatch(null, [reading])];
    }

    private ICollection<List<ArticleFileReading>> ByCollection(ImmutableArray<ArticleFileReading> readings)
    {
        var collections = new Dictionary<string, List<ArticleFileReading>>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (!collections.TryGetValue(reading.File.Collection, out var files))
                collections.Add(reading.File.Collection, files = []);
            if (_repeated.Count == 0 || !_repeated.Contains(reading))
                files.Add(reading);
        }

        return collections.Values;
    }

    private void Share(List<ArticleFileReading> files)
    {
        var count = 1;
        while (files.Count > count * (count < _limits.ManySources ? _limits.FilesPerSource : MostFilesPerSource))
            count *= 2;
        _sharing.Add(files[0].File.Collection);
        var batches = new List<ArticleFileReading>?[count];
        foreach (var file in files)
            (batches[file.File.PathHash & (count - 1)] ??= []).Add(file);
        for (var number = 0; number < count; number++)
        {
            if (batches[number] is { } batch)
                _byLeader.Add(InOrder(batch)[0], new FileBatch("Articles-" + number.ToString(CultureInfo.InvariantCulture), batch.ToEquatableArray()));
        }
    }

    /// <summary>Compilers are mostly given files in their order: then there is nothing to do, at each keystroke.</summary>
    private static List<ArticleFileReading> InOrder(List<ArticleFileReading> batch)
    {
        for (var i = 1; i < batch.Count; i++)
        {
            if (ArticleFile.CompareOrder(batch[i - 1].File, batch[i].File) <= 0)
                continue;
            batch.Sort(static (one, other) => ArticleFile.CompareOrder(one.File, other.File));
            break;
        }

        return batch;
    }

    /// <summary>Tells readings apart by which object they are, not by what they hold.</summary>
    private sealed class ObjectComparer : IEqualityComparer<ArticleFileReading>
    {
        public static readonly ObjectComparer Instance = new();

        public bool Equals(ArticleFileReading one, ArticleFileReading other) => ReferenceEquals(one, other);

        public int GetHashCode(ArticleFileReading reading) => RuntimeHelpers.GetHashCode(reading);
    }
}
