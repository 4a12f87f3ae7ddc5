using System.Globalization;
using System.Text;
using TrackingPlan.Patterns;

namespace TrackingPlan;

/// <summary>Writes a pattern for .NET's regular expressions, for options <c>CultureInvariant</c> and no others.</summary>
internal sealed class DotNetPattern : IPatternBuilder
{
    /// <summary>Word boundaries of ASCII words, which .NET has no sign for.</summary>
    private const string Boundary = "(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))";

    private const string NoBoundary = "(?:(?<=[0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<![0-9A-Za-z_])(?![0-9A-Za-z_]))";

    private readonly StringBuilder _output = new();

    /// <summary>The pattern of .NET that means what a pattern of ECMA-262 does.</summary>
    /// <inheritdoc cref="EcmaPattern.Read(string, IPatternBuilder)"/>
    public static string Of(string pattern)
    {
        var translated = new DotNetPattern();
        EcmaPattern.Read(pattern, translated);
        return translated._output.ToString();
    }

    public void AddSet(CodePointSet set) => _output.Append(CodePointSetWriter.Write(set));

    public void AddStart() => _output.Append('^');

    /// <inheritdoc/>
    /// <remarks>.NET's <c>$</c> would match before a last line feed, too.</remarks>
    public void AddEnd() => _output.Append(@"\z");

    public void AddBoundary(bool isNegated) => _output.Append(isNegated ? NoBoundary : Boundary);

    /// <inheritdoc/>
    /// <remarks>In .NET a reference to a group that has matched nothing would fail.</remarks>
    public void AddReference(int group) => _output.Append(string.Format(CultureInfo.InvariantCulture, @"(?({0})\{0}|)", group));

    public void AddAlternative() => _output.Append('|');

    /// <inheritdoc/>
    /// <remarks>Named groups are numbered with the others: .NET would count them behind all of these.</remarks>
    public void OpenGroup(PatternGroup group) => _output.Append(group switch
    {
        PatternGroup.Plain => "(?:",
        PatternGroup.Ahead => "(?=",
        PatternGroup.NotAhead => "(?!",
        PatternGroup.Behind => "(?<=",
        PatternGroup.NotBehind => "(?<!",
        _ => "(",
    });

    public void CloseGroup() => _output.Append(')');

    public void Repeat(int least, int most, bool isLazy)
    {
        _output.Append('{').Append(least);
        if (most != least)
        {
            _output.Append(',').Append(most == int.MaxValue ? "" : most.ToString(CultureInfo.InvariantCulture));
        }

        _output.Append(isLazy ? "}?" : "}");
    }
}
