using System.Globalization;
using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Writing.JsonSchema;

/// <summary>Prints JSON (RFC 8259), indented by two blanks; lines end in <c>\n</c>.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    public JsonWriter Object(Action members) => Between('{', '}', members);

    public JsonWriter Array(IEnumerable<string> texts) => Between('[', ']', () =>
    {
        foreach (var text in texts)
        {
            Begin();
            Text(text);
        }
    });

    /// <summary>An array of objects, each written by one action.</summary>
    public JsonWriter Array(params Action[] objects) => Between('[', ']', () =>
    {
        foreach (var members in objects)
        {
            Begin();
            Object(members);
        }
    });

    /// <summary>The name of the member whose value is written next.</summary>
    public JsonWriter Name(string name)
    {
        Begin();
        Text(name);
        _text.Append(": ");
        return this;
    }

    public void Member(string name, string value) => Name(name).Text(value);

    public override string ToString() => _text.ToString();

    private void Text(string text)
    {
        _text.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\n' => _text.Append("\\n"),
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' => Escape(c),
                _ when UnicodeText.IsLoneSurrogate(text, i) => Escape(c),
                _ => _text.Append(c),
            };
        }

        _text.Append('"');
    }

    private StringBuilder Escape(char c) => _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));

    private JsonWriter Between(char open, char close, Action content)
    {
        _text.Append(open);
        _depth++;
        _isFirst = true;
        content();
        _depth--;
        if (!_isFirst)
            NewLine();
        _isFirst = false;
        _text.Append(close);
        return this;
    }

    private void Begin()
    {
        if (!_isFirst)
            _text.Append(',');
        _isFirst = false;
        NewLine();
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _depth);
}
