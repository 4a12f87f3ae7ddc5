namespace TrackingPlan.Model.Syntax;

/// <summary>The spelling of JSON numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    /// <summary>Whether the text is a number as JSON spells it: <c>-0.5e3</c> is, <c>.5</c>, <c>01</c> and <c>0x1F</c> are not.</summary>
    public static bool IsValid(string text)
    {
        var i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (!SkipInteger(text, ref i))
        {
            return false;
        }

        if (i < text.Length && text[i] == '.')
        {
            i++;
            if (!SkipDigits(text, ref i))
            {
                return false;
            }
        }

        if (i < text.Length && text[i] is ('e' or 'E'))
        {
            i++;
            if (i < text.Length && text[i] is ('+' or '-'))
            {
                i++;
            }

            if (!SkipDigits(text, ref i))
            {
                return false;
            }
        }

        return i == text.Length;
    }

    private static bool SkipInteger(string text, ref int i)
    {
        if (i < text.Length && text[i] == '0')
        {
            i++;
            return true;
        }

        return SkipDigits(text, ref i);
    }

    private static bool SkipDigits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > start;
    }
}
