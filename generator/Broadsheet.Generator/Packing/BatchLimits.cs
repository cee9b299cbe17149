namespace Broadsheet.Generator.Packing;

/// <summary>When article files share a source, and when a collection is made up of several classes. Tests make them smaller.</summary>
/// <param name="MostAlone">The most files of a collection that have a source each.</param>
/// <param name="FilesPerSource">How many files a source of a larger collection has at most, on the average: the fewer, the less is printed
/// at an edit.</param>
/// <param name="ManySources">From so many sources on, one more costs the compiler more than printing a few files does.</param>
/// <param name="MostFilesPerSource">How many files a source has at most, on the average, from <paramref name="ManySources"/> on.</param>
/// <param name="ArticlesPerClass">Beyond this many articles a collection is made up of several classes.</param>
internal sealed record BatchLimits(
    int MostAlone = 256,
    int FilesPerSource = 8,
    int ManySources = 512,
    int MostFilesPerSource = 32,
    int ArticlesPerClass = TextBudget.ArticlesPerClass);
