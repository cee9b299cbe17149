using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>An article file, opened when the generator asks for its text.</summary>
internal sealed class ArticleText(string path) : AdditionalText
{
    private SourceText? _text;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        if (_text is not null)
            return _text;
        using var file = File.OpenRead(path);
        return _text = SourceText.From(file, Encoding.UTF8, SourceHashAlgorithm.Sha256, canBeEmbedded: false);
    }
}
