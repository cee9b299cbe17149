namespace Broadsheet.Generator.Pipeline;

/// <summary>Names of the pipeline's steps, in the order data passes them; tests follow them by these.</summary>
internal static class StepNames
{
    public const string Settings = nameof(Settings);
    public const string Defaults = nameof(Defaults);
    public const string Files = nameof(Files);
    public const string ListedFiles = nameof(ListedFiles);
    public const string SiteNames = nameof(SiteNames);
    public const string Declarations = nameof(Declarations);
    public const string DeclaredTypes = nameof(DeclaredTypes);
    public const string Images = nameof(Images);
    public const string ReadAhead = nameof(ReadAhead);
    public const string Reading = nameof(Reading);
    public const string Batching = nameof(Batching);
    public const string Index = nameof(Index);
    public const string Linking = nameof(Linking);
    public const string TextSizes = nameof(TextSizes);
    public const string TextPlan = nameof(TextPlan);
    public const string Placing = nameof(Placing);
    public const string FoundPacks = nameof(FoundPacks);
    public const string Packs = nameof(Packs);
    public const string Collections = nameof(Collections);
    public const string Indexes = nameof(Indexes);
    public const string Backlinks = nameof(Backlinks);
    public const string LookupSites = nameof(LookupSites);
    public const string Interceptions = nameof(Interceptions);
    public const string Diagnostics = nameof(Diagnostics);
    public const string LinkDiagnostics = nameof(LinkDiagnostics);
}
