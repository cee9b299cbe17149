namespace Broadsheet.Generator.Model;

/// <summary>What becomes of raw HTML in Markdown: <c>BroadsheetRawHtml</c>.</summary>
internal enum RawHtmlMode
{
    /// <summary>What can do no harm stays, the rest is left out.</summary>
    Safe,

    /// <summary>It is shown as text.</summary>
    Escape,

    /// <summary>It stays as it is written.</summary>
    Allow,
}
