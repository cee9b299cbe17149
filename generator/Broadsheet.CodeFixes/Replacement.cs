using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Broadsheet.CodeFixes;

/// <summary>What all the fixes do: write something else in the place of what a diagnostic points at.</summary>
internal static class Replacement
{
    /// <param name="context">The fix's.</param>
    /// <param name="diagnostic">What it mends.</param>
    /// <param name="written">What stands there.</param>
    /// <param name="meant">What shall.</param>
    /// <param name="title">What the editor says.</param>
    /// <param name="key">
    /// The fix, with the place of this offer among those of the diagnostic and not what it offers, so that "fix all" takes the nearest of
    /// each.
    /// </param>
    public static void Offer(
        CodeFixContext context, Diagnostic diagnostic, SyntaxNode written, SyntaxNode meant, string title, string key) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                cancellation => Task.FromResult(context.Document.WithSyntaxRoot(
                    written.SyntaxTree.GetRoot(cancellation).ReplaceNode(written, meant.WithTriviaFrom(written)))),
                key),
            diagnostic);
}
