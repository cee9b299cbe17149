using Broadsheet.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>How much front matter, and a data file, may hold.</summary>
internal static class FrontMatterLimits
{
    /// <summary>
    /// Characters of front matter, or of a data file. YAML of nothing but brackets takes half a microsecond for each; so this bounds
    /// what a file that was written to stop a build can take, and holds some five thousand entries of a real list.
    /// </summary>
    public const int MaxLength = InputLimits.FrontMatterLength;

    /// <summary>The first character of a data file that is not read.</summary>
    public static readonly TextSpan FirstBeyond = new(MaxLength, 1);

    /// <summary>Nobody nests front matter deeper, and a recursive reader needs some limit.</summary>
    public const int MaxDepth = InputLimits.FrontMatterDepth;

    public const string LengthProblem = "it is longer than 1,000,000 characters";

    public const string DepthProblem = "it nests deeper than 32 levels; nest less";
}
