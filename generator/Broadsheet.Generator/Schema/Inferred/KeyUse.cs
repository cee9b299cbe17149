using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Schema.Values;

namespace Broadsheet.Generator.Schema.Inferred;

/// <summary>What was seen of one key, however it was spelled, and the type that follows from it.</summary>
internal sealed class KeyUse
{
    private const int MaxEnumMembers = 64;

    private readonly List<Observation> _scalars = [];
    private readonly List<Observation> _mappings = [];
    private readonly List<Observation> _listsInLists = [];
    private readonly List<Observation> _blanks = [];
    private readonly List<(ArticleFile File, FileSpan Place, string Written)> _places = [];
    private readonly Lazy<string> _key;
    private readonly int _order;
    private bool _isList;
    private bool _countsBlanks;
    private int _blankValues;
    private int _values;
    private int _lastMapping;
    private FrontMatterValue? _lastValue;

    public KeyUse(int order)
    {
        _order = order;
        _key = new(() => _places.TrueForAll(use => use.Written == _places[0].Written)
            ? _places[0].Written
            : _places
                .GroupBy(static use => use.Written, StringComparer.Ordinal)
                .Aggregate(static (most, other) => other.Count() > most.Count() ? other : most).Key);
    }

    /// <summary>As most write it, the first where as many write it otherwise. Known once all uses are.</summary>
    public string Key => _key.Value;

    /// <summary>How else it is written.</summary>
    public EquatableArray<string> OtherKeys =>
        _places.Select(static use => use.Written).Distinct(StringComparer.Ordinal).Where(written => written != Key).ToEquatableArray();

    /// <summary>How many other keys were seen before it.</summary>
    public int Order => _order;

    /// <summary>How many mappings have the key with a value. Known once the type is.</summary>
    public int Count => _values + (_countsBlanks ? _blankValues : 0);

    /// <summary>Whether one has it with a value, be it a text without a character.</summary>
    public bool HasValue => _values + _blankValues > 0;

    /// <param name="mapping">The number of the mapping that has the entry, from 1.</param>
    /// <returns>
    /// Null, or how the mapping spelled the key before, with another value: then the first one counts.
    /// </returns>
    public string? Add(ArticleFile file, FrontMatterEntry entry, int mapping)
    {
        if (_lastMapping == mapping)
            return SaysTheSame(_lastValue, entry.Value) ? null : _places[_places.Count - 1].Written;
        _lastMapping = mapping;
        _lastValue = entry.Value;
        _places.Add((file, entry.KeySpan, entry.Key));
        AddValue(file, entry.Value);
        return null;
    }

    private void AddValue(ArticleFile file, FrontMatterValue value)
    {
        if (value is FrontMatterScalar scalar && ScalarText.IsNull(scalar))
            return;
        if (value is FrontMatterScalar blank && ScalarText.IsBlank(blank))
            _blankValues++;
        else
            _values++;
        if (value is not FrontMatterList list)
        {
            AddItem(file, value);
            return;
        }

        _isList = true;
        foreach (var item in list.Items.Where(static item => item is not FrontMatterScalar scalar || !ScalarText.IsNull(scalar)))
            AddItem(file, item);
    }

    /// <summary>A key of signs alone can name no property, nor can one that is longer than a name.</summary>
    public void RefuseName(InferenceScope scope)
    {
        foreach (var (file, place, written) in _places)
        {
            scope.Diagnostics.Add(Identifier.CanName(written)
                ? NameProblem.TooLong(file, place, "key", written)
                : DiagnosticInfo.At(Descriptors.NamelessKey, file.FullPath, place, written));
        }
    }

    /// <summary>Tells those who spell the key otherwise than most.</summary>
    public void ReportSpellings(InferenceScope scope)
    {
        var usual = _places.Count(use => use.Written == Key);
        foreach (var (file, place, written) in _places.Where(use => use.Written != Key))
            scope.Diagnostics.Add(
                DiagnosticInfo.At(Descriptors.OtherSpelling, file.FullPath, place, written, Key, Number(usual), Number(_places.Count)));
    }

    /// <summary>It comes after as many keys as may be properties.</summary>
    public void RefuseAmount(InferenceScope scope)
    {
        var limit = InputLimits.PropertiesPerCollection.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        scope.Diagnostics.Add(
            DiagnosticInfo.At(Descriptors.TooManyKeys, _places[0].File.FullPath, _places[0].Place, scope.Collection.Name, limit));
    }

    /// <summary>The narrowest type that holds every value; null where no value can be used.</summary>
    public PropertyType? Infer(InferenceScope scope, string typePrefix, bool isRoot)
    {
        foreach (var list in _listsInLists)
            scope.Refuse(Key, list, "one value or a list of values");
        RefuseMinority(scope);
        var item = _mappings.Count > 0 && _mappings.Count >= _scalars.Count
            ? InferNested(scope, typePrefix)
            : InferScalar(scope, typePrefix, isRoot);
        // To any other type a text without a character is no value.
        _countsBlanks = item is ScalarPropertyType { Kind: ScalarKind.Text };
        return _isList && item is not null ? new ListPropertyType(item) : item;
    }

    private static bool SaysTheSame(FrontMatterValue? one, FrontMatterValue other) =>
        one is FrontMatterScalar first && other is FrontMatterScalar second && first.Text == second.Text;

    private void AddItem(ArticleFile file, FrontMatterValue value)
    {
        var observations = value switch
        {
            FrontMatterScalar scalar when ScalarText.IsBlank(scalar) => _blanks,
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
        var (majority, minority, kind) = _mappings.Count >= _scalars.Count
            ? (_mappings, _scalars, "a mapping")
            : (_scalars, _mappings, "a single value");
        foreach (var observation in minority)
            scope.Refuse(Key, observation, $"{kind}, as in {majority[0].At}");
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
            return _isList || _blanks.Count > 0 ? ScalarPropertyType.Text : null;
        if (isRoot && _places.Any(use => scope.Options.IsEnum(scope.Collection.Name, use.Written)))
            return InferEnum(scope, typePrefix);
        if (isRoot && ReferenceInference.Infer(Key, _scalars, scope) is { } reference)
            return reference;
        return new ScalarPropertyType(ScalarInference.Infer(Key, _scalars, scope));
    }

    private EnumPropertyType? InferEnum(InferenceScope scope, string typePrefix)
    {
        var members = new List<EnumMemberModel>();
        var names = ReservedNames.OfEnums();
        foreach (var scalar in _scalars)
            RefuseLongWord(scope, scalar);
        foreach (var word in _scalars.Select(scalar => ((FrontMatterScalar)scalar.Value).Text).Distinct(StringComparer.Ordinal).OrderBy(
            word => word, StringComparer.Ordinal))
        {
            if (Identifier.CanName(word) && !Identifier.IsTooLong(word))
                members.Add(new EnumMemberModel(Identifier.MakeUnique(Identifier.PascalCase(word), names), word));
        }

        foreach (var scalar in _scalars.Where(scalar => !Identifier.CanName(((FrontMatterScalar)scalar.Value).Text)))
            scope.Refuse(Key, scalar, "a word, because BroadsheetEnums names the key");
        if (members.Count <= MaxEnumMembers)
            return members.Count == 0 ? null : new EnumPropertyType(TypeName(scope, typePrefix), members.ToEquatableArray());
        scope.Diagnostics.Add(DiagnosticInfo.At(Descriptors.NoClosedSet, _scalars[0].File.FullPath, _scalars[0].Value.Span,
            Key, Number(members.Count), Number(MaxEnumMembers)));
        return null;
    }

    private static void RefuseLongWord(InferenceScope scope, Observation scalar)
    {
        var word = ((FrontMatterScalar)scalar.Value).Text;
        if (Identifier.IsTooLong(word))
            scope.Diagnostics.Add(NameProblem.TooLong(scalar.File, scalar.Value.Span, "word", word));
    }

    /// <summary>The type of one value: <c>GuidesStep</c> for the items of <c>steps</c>.</summary>
    private string TypeName(InferenceScope scope, string prefix)
    {
        var name = Identifier.PascalCase(Key);
        return Identifier.MakeUnique(Identifier.Shorten(prefix + (_isList ? EnglishPlural.SingularOf(name) : name)), scope.TypeNames);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
