using Microsoft.AspNetCore.Components;

namespace Broadsheet.AspNetCore;

/// <summary>Where a component is shown.</summary>
/// <param name="PathBase">Where the app begins, such as <c>/paper</c>; empty at the root of its host.</param>
/// <param name="Page">The address of the page without host and fragment.</param>
internal readonly record struct ViewAddress(string PathBase, string Page)
{
    /// <param name="article">The article, whose own address stands in where no page is being shown, as in an e-mail.</param>
    /// <param name="navigation">Knows the page; absent outside of an app.</param>
    public static ViewAddress Of(Article article, NavigationManager? navigation)
    {
        try
        {
            if (navigation is not null)
                return new(new Uri(navigation.BaseUri).AbsolutePath.TrimEnd('/'), new Uri(navigation.Uri).PathAndQuery);
        }
        catch (InvalidOperationException)
        {
            // It is not initialized where a component is rendered without a request.
        }

        return new("", Location.Encode(article.Path));
    }
}
