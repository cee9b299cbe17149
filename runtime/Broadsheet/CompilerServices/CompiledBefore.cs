namespace Broadsheet.CompilerServices;

/// <summary>Code that was generated before formats were numbered: what the members that are there for it have in common.</summary>
internal static class CompiledBefore
{
    public const int Format = 0;

    public const string Message = "This is for code that an older Broadsheet generated; rebuild it.";
}
