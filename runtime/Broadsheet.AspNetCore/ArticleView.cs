using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Broadsheet.AspNetCore;

/// <summary>
/// A Razor component that renders the body of an article, block after block:
/// <code>
/// &lt;ArticleView Article="News.OpeningNight" />
/// </code>
/// </summary>
/// <remarks>
/// An article that is not published is not rendered, by the <see cref="TimeProvider"/> among the app's services or else the system's.
/// Addresses in the text go through where the app begins, and anchors lead to the page that is shown, wherever the page's <c>base</c>
/// leads.
/// </remarks>
public sealed class ArticleView : ComponentBase
{
    private ArticleBody? _source;
    private ViewAddress _at;
    private ArticleBody? _body;

    /// <summary>The article; without one nothing is rendered.</summary>
    [Parameter]
    [EditorRequired]
    public Article? Article { get; set; }

    /// <summary>Renders a block in place of its own HTML, such as a figure with a component of the app.</summary>
    [Parameter]
    public RenderFragment<Block>? Block { get; set; }

    /// <summary>Whether an article is rendered while it is not published, as a preview for editors does.</summary>
    [Parameter]
    public bool ShowsEmbargoed { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private TimeProvider Clock => Services.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Article is null || !(ShowsEmbargoed || Article.IsPublished(Clock)))
            return;
        foreach (var block in BodyOf(Article).Blocks)
        {
            if (Block is null)
                builder.AddMarkupContent(0, block.Html);
            else
                builder.AddContent(1, Block, block);
        }
    }

    /// <summary>Kept, because a component is rendered again and again.</summary>
    private ArticleBody BodyOf(Article article)
    {
        var at = ViewAddress.Of(article, Services.GetService(typeof(NavigationManager)) as NavigationManager);
        if (_body is null || _source != article.Body || _at != at)
            (_source, _at, _body) = (article.Body, at, article.Body.At(at.PathBase, at.Page));
        return _body;
    }
}
