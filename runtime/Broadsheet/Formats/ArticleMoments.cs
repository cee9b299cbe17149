namespace Broadsheet.Formats;

/// <summary>The moments that an article tells of itself, to be walked with <c>foreach</c>.</summary>
internal ref struct ArticleMoments(Article article)
{
    private const int Count = 3;

    private int _number;

    /// <summary>The moment at this step.</summary>
    public readonly ArticleMoment Current => _number switch
    {
        1 => new(article.DatePublished, "published"u8, "datePublished"u8, "firstCreated"u8),
        // The version of ninjs is that of the last change, which may be the first.
        2 => new(article.DateModified, "updated"u8, "dateModified"u8, default),
        _ => new(article.Expires, "expires"u8, "expires"u8, "expires"u8),
    };

    public readonly ArticleMoments GetEnumerator() => this;

    public bool MoveNext() => ++_number <= Count;
}

/// <summary>A moment, and what it is called where articles are written.</summary>
internal readonly ref struct ArticleMoment(
    DateTimeOffset? value, ReadOnlySpan<byte> frontMatter, ReadOnlySpan<byte> schemaOrg, ReadOnlySpan<byte> ninjs)
{
    public DateTimeOffset? Value { get; } = value;

    /// <summary>The key of front matter.</summary>
    public ReadOnlySpan<byte> FrontMatter { get; } = frontMatter;

    /// <summary>The property of schema.org.</summary>
    public ReadOnlySpan<byte> SchemaOrg { get; } = schemaOrg;

    /// <summary>The property of ninjs; empty where it has none of its own.</summary>
    public ReadOnlySpan<byte> Ninjs { get; } = ninjs;
}
