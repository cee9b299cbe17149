using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Json;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>Reads a file that is JSON. Never throws.</summary>
internal static class JsonDataReader
{
    public static DataDocument Read(SourceText text, FrontMatterProblems problems)
    {
        var source = text.ToString();
        return new JsonReader(text, source, FrontMatterBlock.SkipByteOrderMark(source), problems).Read();
    }
}
