using System.Text;
using TrackingPlan.Patterns;

namespace TrackingPlan;

/// <summary><c>regex</c>: a regular expression of ECMA-262, in its strict form.</summary>
internal static class RegexFormat
{
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        try
        {
            EcmaPattern.Translate(Encoding.UTF8.GetString(text), isStrict: true);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
