using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Tables;

/// <summary>The lines of a table while it is read: its head, then its rows. The delimiter row is none of them.</summary>
internal sealed class OpenTable(BlockParser parser, IReadOnlyList<TableColumnDefinition> columns) : LeafBlock(parser)
{
    public IReadOnlyList<TableColumnDefinition> Columns => columns;
}
