using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>The box of a task list's item.</summary>
internal sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task) =>
        renderer.Write(task.Checked ? "<input type=\"checkbox\" disabled checked>" : "<input type=\"checkbox\" disabled>");
}
