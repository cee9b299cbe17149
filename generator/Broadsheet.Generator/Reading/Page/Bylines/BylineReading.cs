using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>What a byline says.</summary>
/// <param name="IsOpening">Printed above the text, as <c>By A</c>: it opens an article and closes none.</param>
internal sealed record BylineReading(EquatableArray<BylineModel> People, DatelineModel? Dateline, bool IsOpening = false)
{
    /// <summary>Credits nobody with text: a photo's credit.</summary>
    public bool IsPhotoCredit
    {
        get
        {
            foreach (var person in People)
            {
                if (person.Credit != BylineCredit.Photo)
                    return false;
            }

            return true;
        }
    }
}
