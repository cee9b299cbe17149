using System.Reflection;
using Broadsheet.CodeFixes;
using Broadsheet.Completion;
using Broadsheet.Generator.Lookups;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>A host project open in an editor, with the generator's output as part of it.</summary>
internal sealed class EditedProject : IDisposable
{
    private static readonly CodeFixProvider[] Fixes = [new ReplaceSlugFix(), new RenameFix(), new UseNameFix()];

    private static readonly SlugCompletionProvider Completion = new();

    private readonly AdhocWorkspace _workspace = new();

    private readonly DocumentId _document;

    public EditedProject(GeneratorHost host)
    {
        var compilation = host.Run().Compilation;
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Acme.Site", "Acme.Site", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees.First().Options,
            metadataReferences: compilation.References));
        var documents =
            compilation.SyntaxTrees.Select(tree => _workspace.AddDocument(project.Id, Path.GetFileName(tree.FilePath), tree.GetText()))
                .ToList();
        _document = documents[0].Id;
    }

    private Document Document => _workspace.CurrentSolution.GetDocument(_document)!;

    /// <summary>The titles of what is offered for diagnostics of a number, and the text that each would leave.</summary>
    public async Task<IReadOnlyList<(string Title, string Text)>> Offers(string id)
    {
        var offers = new List<(string, string)>();
        foreach (var action in await Actions(id))
        {
            var operations = await action.GetOperationsAsync(CancellationToken.None);
            var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            offers.Add((action.Title, (await solution.GetDocument(_document)!.GetTextAsync()).ToString()));
        }

        return offers;
    }

    /// <summary>
    /// What completion offers at a place of the text. The editor's service that collects it is not to be had here, so its context is read
    /// directly.
    /// </summary>
    public async Task<IReadOnlyList<CompletionItem>> Complete(int position)
    {
        var context = new CompletionContext(
            Completion, Document, position, new TextSpan(position, 0), CompletionTrigger.Invoke, _workspace.Options,
            CancellationToken.None);
        await Completion.ProvideCompletionsAsync(context);
        var items = typeof(CompletionContext).GetProperty("Items", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(context);
        return (IReadOnlyList<CompletionItem>)items!;
    }

    public async Task<string> Commit(CompletionItem item)
    {
        var change = await Completion.GetChangeAsync(Document, item, null, CancellationToken.None);
        return (await Document.GetTextAsync()).WithChanges(change.TextChange).ToString();
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<List<CodeAction>> Actions(string id)
    {
        var compilation = (await Document.Project.GetCompilationAsync())!;
        var tree = await Document.GetSyntaxTreeAsync();
        var told = await compilation.WithAnalyzers([new LookupAnalyzer()]).GetAllDiagnosticsAsync();
        var actions = new List<CodeAction>();
        foreach (var diagnostic in told.Where(diagnostic => diagnostic.Id == id && diagnostic.Location.SourceTree == tree))
        {
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
                await fix.RegisterCodeFixesAsync(
                    new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }
}
