using System.Text;

namespace TrackingPlan;

/// <summary>A URI as it goes over the wire.</summary>
internal static class UriText
{
    /// <summary>
    /// The URI as it was given. Where that is no URI of RFC 3986, for instance because it holds a space or an umlaut, what .NET would ask a server for:
    /// a property of the format <c>uri</c> takes nothing else. Nothing can be done for a relative one.
    /// </summary>
    public static string Of(Uri uri) => !uri.IsAbsoluteUri || UriFormat.IsUri(Encoding.UTF8.GetBytes(uri.OriginalString)) ? uri.OriginalString : uri.AbsoluteUri;
}
