namespace Broadsheet;

/// <summary>What a <see cref="Block"/> of a body is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph (<c>p</c>).</summary>
    Paragraph,

    /// <summary>A heading (<c>h1</c> to <c>h6</c>).</summary>
    Heading,

    /// <summary>A quotation (<c>blockquote</c>).</summary>
    Quote,

    /// <summary>A list (<c>ul</c>, <c>ol</c>, <c>dl</c>).</summary>
    List,

    /// <summary>A table (<c>table</c>).</summary>
    Table,

    /// <summary>A picture with its caption (<c>figure</c>).</summary>
    Figure,

    /// <summary>Preformatted text (<c>pre</c>).</summary>
    Code,

    /// <summary>A thematic break (<c>hr</c>).</summary>
    Rule,

    /// <summary>Any other element, a comment, or text outside of an element.</summary>
    Html,

    /// <summary>A notice set apart (<c>div class="markdown-alert"</c>), with its <see cref="Block.Name"/> and title.</summary>
    Alert,
}
