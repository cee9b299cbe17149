using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>What the front matter of a file says, and where the text after it begins.</summary>
/// <param name="BodyStart">The offset after the closing line; after a byte order mark where there is no front matter.</param>
/// <param name="Start">The line that opens it, or the file's first character; null where it cannot be read.</param>
internal sealed record FrontMatterReading(
    EquatableArray<FrontMatterEntry> Entries,
    int BodyStart,
    FileSpan? Start,
    EquatableArray<DiagnosticInfo> Diagnostics);
