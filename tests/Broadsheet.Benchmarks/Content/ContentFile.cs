using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Content;

/// <summary>A file of the folder as the project sees it, opened when the generator asks for its text.</summary>
/// <param name="name">Its path below the folder, as a reader of the report looks for it.</param>
/// <param name="fullName">Where it is.</param>
/// <param name="path">Where the project has it: below <c>content/</c>, named <c>.md</c> if it is Markdown.</param>
internal sealed class ContentFile(string name, string fullName, string path) : AdditionalText
{
    private SourceText? _text;

    public string Name => name;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        if (_text is not null)
            return _text;
        using var file = File.OpenRead(fullName);
        return _text = SourceText.From(file, Encoding.UTF8, SourceHashAlgorithm.Sha256);
    }
}
