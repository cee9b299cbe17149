using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Broadsheet.AspNetCore;

/// <summary>
/// A Razor component that renders the body of an article, block after block:
/// <code>
/// &lt;ArticleView Article="News.OpeningNight" />
/// </code>
/// </summary>
public sealed class ArticleView : ComponentBase
{
    /// <summary>The article; without one nothing is rendered.</summary>
    [Parameter]
    [EditorRequired]
    public Article? Article { get; set; }

    /// <summary>Renders a block in place of its own HTML, such as a figure with a component of the app.</summary>
    [Parameter]
    public RenderFragment<Block>? Block { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Article is null)
            return;
        foreach (var block in Article.Body.Blocks)
        {
            if (Block is null)
                builder.AddMarkupContent(0, block.Html);
            else
                builder.AddContent(1, Block, block);
        }
    }
}
