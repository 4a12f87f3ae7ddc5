using System.Text;

namespace TrackingPlan.Model.Names;

/// <summary>C# namespaces, and the names of projects that become one.</summary>
public static class Namespaces
{
    /// <summary>Whether a text is a C# namespace. Parts may be keywords: generated code writes them with @.</summary>
    public static bool IsValid(string text) => text.Split('.').All(Identifiers.IsValid);

    /// <summary>
    /// A namespace that is as near to a text as C# allows: an underscore for what it can't have, and before a leading digit. A project called
    /// <c>toast-shop.4k</c> has the namespace <c>toast_shop._4k</c>, as <c>dotnet new</c> would give it.
    /// </summary>
    public static string FromText(string text) => IsValid(text) ? text : string.Join(".", text.Split('.').Select(PartFromText));

    private static string PartFromText(string text)
    {
        var part = new StringBuilder(text.Length + 1);
        foreach (var c in text)
        {
            if (part.Length == 0 && !Identifiers.IsValid(c.ToString()) && Identifiers.IsValid("_" + c))
            {
                part.Append('_');
            }

            part.Append(Identifiers.IsValid("_" + c) ? c : '_');
        }

        return part.Length == 0 ? "_" : part.ToString();
    }
}
