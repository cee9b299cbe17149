using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Site.Links;

/// <summary>The images that the project lists, by path.</summary>
/// <param name="Paths">Relative to the project, in ordinal order.</param>
/// <param name="AreListed">False where the project lists its files by hand and no image among them: nothing can be said to be
/// missing.</param>
internal sealed record SiteImages(EquatableArray<string> Paths, bool AreListed);
