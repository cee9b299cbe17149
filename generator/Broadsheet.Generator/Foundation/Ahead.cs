namespace Broadsheet.Generator.Foundation;

/// <summary>What was made before it was asked for. It hands that over once, and from then on tells only that it was made.</summary>
/// <typeparam name="TFor">What it depends on, beside that which has it.</typeparam>
internal sealed class Ahead<TFor, TMade> : IEquatable<Ahead<TFor, TMade>>
    where TFor : IEquatable<TFor>
{
    // Replaced as a whole: two runs of the compiler may meet here.
    private volatile Kept? _kept;

    public bool WasMadeFor(TFor condition) => _kept is { } kept && kept.For.Equals(condition);

    public void Keep(TFor condition, TMade made) => _kept = new(condition, [made]);

    /// <summary>Hands over what was made, if anything was.</summary>
    public bool TryTake(TFor condition, out TMade made)
    {
        var kept = _kept;
        _kept = new(condition, []);
        var isThere = kept is { Made.Length: > 0 } && kept.For.Equals(condition);
        made = isThere ? kept!.Made[0] : default!;
        return isThere;
    }

    /// <summary>It is no part of that which has it.</summary>
    public bool Equals(Ahead<TFor, TMade>? other) => other is not null;

    public override bool Equals(object? other) => other is Ahead<TFor, TMade>;

    public override int GetHashCode() => 0;

    /// <param name="Made">One, or none where it was handed over.</param>
    private sealed record Kept(TFor For, TMade[] Made);
}
