using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Lookups;

/// <summary>The slugs that an argument can only be: a constant, or the branches of a choice that are constants.</summary>
internal static class ConstantSlugs
{
    public static IEnumerable<(string Slug, SyntaxNode Syntax)> In(IOperation argument)
    {
        var waiting = new Stack<IOperation>();
        waiting.Push(argument);
        while (waiting.Count > 0)
        {
            var operation = waiting.Pop();
            if (operation.ConstantValue is { HasValue: true, Value: string slug })
                yield return (slug, operation.Syntax);
            foreach (var branch in BranchesOf(operation).Reverse())
                waiting.Push(branch);
        }
    }

    private static IEnumerable<IOperation> BranchesOf(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => [],
        IConversionOperation { IsImplicit: true } conversion => [conversion.Operand],
        IParenthesizedOperation parenthesized => [parenthesized.Operand],
        IConditionalOperation { WhenFalse: { } otherwise } choice => [choice.WhenTrue, otherwise],
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        ISwitchExpressionOperation choice => choice.Arms.Select(static arm => arm.Value),
        _ => [],
    };
}
