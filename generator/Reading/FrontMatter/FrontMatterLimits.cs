namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>How much front matter, and a data file, may hold. README tells them.</summary>
internal static class FrontMatterLimits
{
    /// <summary>Nobody nests front matter deeper, and a recursive reader needs some limit.</summary>
    public const int MaxDepth = 32;

    public const string DepthProblem = "it nests deeper than 32 levels; nest less";
}
