namespace Broadsheet.Generator;

/// <summary>
/// How much the generator takes from one file. No author comes near these numbers; they keep a build linear in the length of its input, whoever wrote that.
/// The guide <c>diagnostics.md</c> lists them, and a message names the character where one is passed.
/// </summary>
internal static class InputLimits
{
    /// <summary>Messages of one code about one file; one more tells how many are left out.</summary>
    public const int MessagesPerCode = 20;
}
