using System.Globalization;
using System.Reflection;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Testing;

namespace Broadsheet.Generator.Tests.Diagnostics;

/// <summary>What the guide says of the limits.</summary>
public sealed class InputLimitTests
{
    public static TheoryData<string, int> Limits =>
    [
        .. typeof(InputLimits)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static limit => (limit.Name, (int)limit.GetRawConstantValue()!)),
    ];

    [Theory]
    [MemberData(nameof(Limits))]
    public void The_guide_has_each_limit_in_its_table(string name, int limit)
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "sample-app", "content", "guides", "reference", "limits.md"));
        var cells = guide.Split('\n')
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(static line => line.Split('|')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(static word => word.TrimEnd(','));

        Assert.True(
            cells.Contains(limit.ToString("N0", CultureInfo.InvariantCulture)), $"{name} is {limit}, which the guide does not say.");
    }
}
