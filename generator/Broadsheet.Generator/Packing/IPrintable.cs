using Broadsheet.Generator.Foundation;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Packing;

/// <summary>What has to be printed to a source of its own.</summary>
internal interface IPrintable
{
    string HintName { get; }

    /// <summary>What was printed before the compiler asked for it.</summary>
    Ahead<ValueTuple, SourceText> Printed { get; }
}
