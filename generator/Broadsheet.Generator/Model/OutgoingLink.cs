using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>
/// A link or image of an article that may lead to something of the site. Where it stands is left behind, so that Linking runs again only
/// when a link changes, not when one moves: places are kept beside it, in the same order.
/// </summary>
/// <param name="Address">As written, entities and backslashes resolved, NFC.</param>
internal sealed record OutgoingLink(string Address, bool IsImage);

/// <summary>What is wrong with a link of a file.</summary>
/// <param name="Link">Which of the file's links, counted from 0.</param>
internal sealed record LinkProblem(Microsoft.CodeAnalysis.DiagnosticDescriptor Descriptor, int Link, EquatableArray<string> Arguments);

/// <summary>What is wrong with the links of one file.</summary>
internal sealed record FileLinkProblems(string FullPath, EquatableArray<LinkProblem> Problems);
