using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Linking;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Schema;

/// <summary>What was seen of one key, and the type that follows from it.</summary>
/// <param name="order">How many other keys were seen before it.</param>
internal sealed class KeyUse(string key, int order)
{
    private const int MaxEnumMembers = 64;

    private readonly List<Observation> _scalars = [];
    private readonly List<Observation> _mappings = [];
    private readonly List<Observation> _listsInLists = [];
    private readonly List<(ArticleFile File, Place Place)> _places = [];
    private bool _isList;

    public string Key => key;

    public int Order => order;

    /// <summary>How many mappings have the key with a value.</summary>
    public int Count { get; private set; }

    public void Add(ArticleFile file, FrontMatterEntry entry)
    {
        _places.Add((file, entry.KeyPlace));
        var value = entry.Value;
        if (value is FrontMatterScalar scalar && ScalarText.IsNull(scalar))
            return;
        Count++;
        if (value is not FrontMatterList list)
        {
            AddItem(file, value);
            return;
        }

        _isList = true;
        foreach (var item in list.Items.Where(static item => item is not FrontMatterScalar scalar || !ScalarText.IsNull(scalar)))
            AddItem(file, item);
    }

    /// <summary>A key of signs alone can name no property.</summary>
    public void RefuseName(InferenceScope scope)
    {
        foreach (var (file, place) in _places)
            scope.Diagnostics.Add(DiagnosticInfo.At(Descriptors.NamelessKey, file.FullPath, place, key));
    }

    /// <summary>It comes after as many keys as may be properties.</summary>
    public void RefuseAmount(InferenceScope scope)
    {
        var limit = InputLimits.PropertiesPerCollection.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        scope.Diagnostics.Add(DiagnosticInfo.At(Descriptors.TooManyKeys, _places[0].File.FullPath, _places[0].Place, scope.Collection.Name, limit));
    }

    /// <summary>The narrowest type that holds every value; null where no value can be used.</summary>
    public PropertyType? Infer(InferenceScope scope, string typePrefix, bool isRoot)
    {
        foreach (var list in _listsInLists)
            scope.Refuse(key, list, "one value or a list of values");
        RefuseMinority(scope);
        var item = _mappings.Count > 0 && _mappings.Count >= _scalars.Count ? InferNested(scope, typePrefix) : InferScalar(scope, typePrefix, isRoot);
        return _isList && item is not null ? new ListPropertyType(item) : item;
    }

    private void AddItem(ArticleFile file, FrontMatterValue value)
    {
        var observations = value switch
        {
            FrontMatterScalar => _scalars,
            FrontMatterMapping => _mappings,
            _ => _listsInLists,
        };
        observations.Add(new Observation(file, value));
    }

    /// <summary>A key holds mappings or single values, not both; what most of its values are decides.</summary>
    private void RefuseMinority(InferenceScope scope)
    {
        if (_scalars.Count == 0 || _mappings.Count == 0)
            return;
        var (majority, minority, kind) = _mappings.Count >= _scalars.Count ? (_mappings, _scalars, "a mapping") : (_scalars, _mappings, "a single value");
        foreach (var observation in minority)
            scope.Refuse(key, observation, $"{kind}, as in {majority[0].At}");
    }

    private NestedPropertyType InferNested(InferenceScope scope, string typePrefix)
    {
        var use = new MappingUse();
        foreach (var observation in _mappings)
            use.Add(observation.File, ((FrontMatterMapping)observation.Value).Entries);
        var name = TypeName(scope, typePrefix);
        return new NestedPropertyType(name, use.Infer(scope, ReservedNames.OfNestedTypes(name), name, isRoot: false));
    }

    private PropertyType? InferScalar(InferenceScope scope, string typePrefix, bool isRoot)
    {
        if (_scalars.Count == 0)
            return _isList ? ScalarPropertyType.Text : null;
        if (isRoot && scope.Options.IsEnum(scope.Collection.Name, key))
            return InferEnum(scope, typePrefix);
        if (isRoot && ReferenceInference.Infer(key, _scalars, scope) is { } reference)
            return reference;
        return new ScalarPropertyType(ScalarInference.Infer(key, _scalars, scope));
    }

    private EnumPropertyType? InferEnum(InferenceScope scope, string typePrefix)
    {
        var members = new List<EnumMemberModel>();
        var names = ReservedNames.OfEnums();
        foreach (var word in _scalars.Select(scalar => ((FrontMatterScalar)scalar.Value).Text).Distinct(StringComparer.Ordinal).OrderBy(word => word, StringComparer.Ordinal))
        {
            if (Identifier.CanName(word))
                members.Add(new EnumMemberModel(Identifier.MakeUnique(Identifier.PascalCase(word), names), word));
        }

        foreach (var scalar in _scalars.Where(scalar => !Identifier.CanName(((FrontMatterScalar)scalar.Value).Text)))
            scope.Refuse(key, scalar, "a word, because BroadsheetEnums names the key");
        if (members.Count <= MaxEnumMembers)
            return members.Count == 0 ? null : new EnumPropertyType(TypeName(scope, typePrefix), members.ToEquatableArray());
        scope.Diagnostics.Add(DiagnosticInfo.At(Descriptors.NoClosedSet, _scalars[0].File.FullPath, _scalars[0].Value.Place,
            key, members.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), MaxEnumMembers.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return null;
    }

    /// <summary>The type of one value: <c>GuidesStep</c> for the items of <c>steps</c>.</summary>
    private string TypeName(InferenceScope scope, string prefix)
    {
        var name = Identifier.PascalCase(key);
        return Identifier.MakeUnique(prefix + (_isList ? EnglishPlural.SingularOf(name) : name), scope.TypeNames);
    }
}
