using System.Buffers;
using System.Text;
using TrackingPlan.Patterns;

namespace TrackingPlan;

/// <summary><c>regex</c>: a regular expression of ECMA-262, in its strict form.</summary>
internal static class RegexFormat
{
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        // No text has more UTF-16 than UTF-8.
        var characters = ArrayPool<char>.Shared.Rent(text.Length);
        var pattern = new PatternText(characters, Encoding.UTF8.GetChars(text, characters));
        var room = ArrayPool<GroupName>.Shared.Rent(GroupNames.RoomFor(pattern.Length));
        try
        {
            EcmaPattern.CheckStrictly(pattern, room);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
            ArrayPool<GroupName>.Shared.Return(room);
        }
    }
}
