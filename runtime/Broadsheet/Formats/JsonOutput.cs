using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Broadsheet.Formats;

/// <summary>
/// What the JSON formats have in common: characters as they are, half a surrogate pair as U+FFFD, nothing said of what is absent.
/// </summary>
internal static class JsonOutput
{
    /// <summary>A writer whose output is served on its own, as JSON: what HTML gives a meaning needs no escape there.</summary>
    public static Utf8JsonWriter Create(IBufferWriter<byte> output) =>
        new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    /// <summary>Writes nothing where the format has no name for the moment.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? moment)
    {
        if (moment is { } value && !name.IsEmpty)
            json.WriteString(name, FeedDate.Rfc3339(value));
    }

    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Uri? address)
    {
        if (address is not null)
            json.WriteString(name, SiteAddress.Of(address));
    }
}
