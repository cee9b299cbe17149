using Broadsheet.Generator.Diagnostics;

namespace Broadsheet.Generator.Model;

/// <summary>A key of an author's own that is nearly one of the field's.</summary>
/// <param name="Meant">The key of the field.</param>
/// <param name="IsDraft">Whether it hides the article: then nothing else can be meant, however many articles have the key.</param>
internal sealed record MisspelledKey(string Key, FileSpan Span, string Meant, bool IsDraft);
