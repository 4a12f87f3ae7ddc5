namespace TrackingPlan.Model.Rules;

/// <summary>
/// Keys whose values are personal: the unambiguous part of the default matchers of Segment's Privacy Portal (segmentio/segment-docs,
/// <c>src/privacy/portal.md</c>), with their usual spellings.
/// </summary>
/// <remarks>
/// Left out, because they mean something else in most plans: name, address, city, zipcode, race, gender, sex, license, certificate, identification, serial, photo,
/// salary, condition, procedure, medication, allergy, diagnosis, visa, veteran, and token alone (tokens are counted, too).
/// </remarks>
internal static class PersonalKeys
{
    private static readonly Dictionary<string, string> ClassByKey = new (string Class, string[] Keys)[]
    {
        ("red",
        [
            "password", "social security number", "ssn", "credit card", "credit card number", "card number", "passport", "passport number", "disability",
            "access token", "auth token", "refresh token",
        ]),
        ("yellow",
        [
            "email", "email address", "e mail", "phone", "phone number", "first name", "last name", "full name", "birthdate", "birth date", "birthday",
            "date of birth", "dob", "street", "street address", "ip", "ip address", "mac address", "ethnicity", "citizenship", "religion", "sexual orientation",
            "driver license", "drivers license", "driver license number", "drivers license number",
        ]),
    }
    .SelectMany(row => row.Keys.Select(key => (key, row.Class)))
    .ToDictionary(row => row.key, row => row.Class, StringComparer.Ordinal);

    /// <summary>Words that make something else of a personal value.</summary>
    private static readonly HashSet<string> Disguises = new(StringComparer.Ordinal) { "hashed", "sha1", "sha256", "md5", "encrypted", "masked", "anonymized", "anonymised", "is", "has" };

    /// <summary>The privacy class of a key, <c>red</c> or <c>yellow</c>, or null: <c>user_email</c> is an email, <c>email_subject</c> and <c>hashed_email</c> are none.</summary>
    public static string? ClassOf(string key)
    {
        var words = NameWords.Of(key);
        if (words.Any(Disguises.Contains))
        {
            return null;
        }

        // The longest ending first; which one it is makes no difference to the class.
        for (var first = 0; first < words.Count; first++)
        {
            if (ClassByKey.TryGetValue(string.Join(" ", words.Skip(first)), out var found))
            {
                return found;
            }
        }

        return null;
    }
}
