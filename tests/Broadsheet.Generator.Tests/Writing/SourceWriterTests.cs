using Broadsheet.Generator.Writing;

namespace Broadsheet.Generator.Tests.Writing;

public class SourceWriterTests
{
    [Fact]
    public void An_interpolated_text_is_written_as_the_string_of_it_would_be()
    {
        const string Parts = "first\n\n  second\n";
        const int Number = 1_000_007;
        string text = $"{Parts}{Number}a{Parts}{""}\n{Number}";

        var interpolated = Indented();
        interpolated.WriteLine($"{Parts}{Number}a{Parts}{""}\n{Number}");
        var whole = Indented();
        whole.WriteLine(text);

        Assert.Equal(whole.Finish(), interpolated.Finish());
    }

    [Fact]
    public void Each_line_of_a_part_is_indented_and_blank_lines_stay_bare()
    {
        var body = "가: 1;\n\n나: 2;";
        string? none = null;
        var writer = Indented();

        writer.WriteLine($"항구 {{ {body} }}");
        writer.WriteLine($"{none}");
        writer.WriteLine($"{none}{""}{3}");

        Assert.Equal("    항구 { 가: 1;\n\n    나: 2; }\n\n    3\n", writer.Finish());
    }

    private static SourceWriter Indented() => new() { Indentation = 1 };
}
