using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>YAML that is valid but goes beyond what is read here; ends the reading of the block.</summary>
internal sealed class YamlRefusal(ParsingEvent at, string problem) : YamlException(at.Start, at.End, problem);
