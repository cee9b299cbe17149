namespace Broadsheet.Shared;

/// <summary>
/// What generated code and runtime agree on: the members that they call of each other, the record, the texts of an index, the packs.
/// </summary>
/// <remarks>It counts up where either would misread the other. Code that was generated before formats were numbered has 0.</remarks>
internal static class CompiledFormat
{
    public const int Number = 1;
}
