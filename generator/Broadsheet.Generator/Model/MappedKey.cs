namespace Broadsheet.Generator.Model;

/// <summary>
/// A key that a project says means a field, as in <c>&lt;ArticleCollection Include="docs" Keys="published=ms.date" /&gt;</c>.
/// </summary>
/// <param name="Written">As front matter has it; case does not matter.</param>
/// <param name="Field">The name of the field.</param>
internal sealed record MappedKey(string Written, string Field);
