namespace Broadsheet;

/// <summary>The kind of item, after the genres that newspapers and the IPTC genre vocabulary tell apart.</summary>
public enum Genre
{
    /// <summary>A report; what an article is when nothing says otherwise.</summary>
    News,

    /// <summary>One or more short items under a common head (단신).</summary>
    Brief,

    /// <summary>A photo with its caption and no article around it.</summary>
    Photo,

    /// <summary>Paid space. It has no byline.</summary>
    Advertisement,

    /// <summary>An editorial, a column or a contribution (사설, 칼럼, 기고).</summary>
    Opinion,

    /// <summary>Questions and answers (문답).</summary>
    Interview,

    /// <summary>Deaths (부고).</summary>
    Obituary,

    /// <summary>Appointments, events and other announcements (인사, 알림).</summary>
    Notice,

    /// <summary>A correction of what was printed earlier (바로잡습니다).</summary>
    Correction,
}
