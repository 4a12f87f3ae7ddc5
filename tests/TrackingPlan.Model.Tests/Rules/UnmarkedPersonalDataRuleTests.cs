using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class UnmarkedPersonalDataRuleTests
{
    [Theory]
    [InlineData("password", "red")]
    [InlineData("new_password", "red")]
    [InlineData("ssn", "red")]
    [InlineData("creditCardNumber", "red")]
    [InlineData("access_token", "red")]
    [InlineData("email", "yellow")]
    [InlineData("userEmail", "yellow")]
    [InlineData("billing_email_address", "yellow")]
    [InlineData("Phone Number", "yellow")]
    [InlineData("first_name", "yellow")]
    [InlineData("date_of_birth", "yellow")]
    [InlineData("client_ip", "yellow")]
    [InlineData("ip_address", "yellow")]
    public void A_key_that_is_personal_is_reported(string key, string privacyClass)
    {
        MarkedPlan.Yaml($"plan: P\nevents:\n  Account Created:\n    properties:\n      [|{key}|]: string\n").ShouldReport("TP1010", $"`{key}` looks like personal data; mark it with `pii: {privacyClass}`");
        MarkedPlan.Json($$"""{ "plan": "P", "events": { "Account Created": { "properties": { [|"{{key}}"|]: {} } } } }""").ShouldReport("TP1010");
    }

    [Fact]
    public void Keys_are_found_in_any_depth_and_in_types() =>
        MarkedPlan.Yaml("plan: P\ntypes:\n  Person: { properties: { [|email|]: string } }\nevents:\n  Order Paid:\n    properties: { guests: { items: { properties: { [|phone|]: string } } } }\n").ShouldReport("TP1010");

    [Theory]
    [InlineData("email: { type: string, pii: yellow }")]
    [InlineData("email: { type: string, pii: red }")]
    [InlineData("email: boolean")]
    [InlineData("password: { enum: [weak, strong] }")]
    [InlineData("phone: { properties: { model: string } }")]
    [InlineData("ip: integer")]
    [InlineData("has_password: string")]
    [InlineData("hashed_email: string")]
    [InlineData("email_subject: string")]
    [InlineData("email_id: string")]
    [InlineData("phone_model: string")]
    [InlineData("emails_sent: string")]
    [InlineData("voip: string")]
    [InlineData("shipping: string")]
    [InlineData("name: string")]
    [InlineData("product_name: string")]
    [InlineData("city: string")]
    [InlineData("address: string")]
    [InlineData("gender: string")]
    [InlineData("token: string")]
    [InlineData("device_token: string")]
    [InlineData("microphone: string")]
    public void What_is_marked_or_something_else_is_fine(string property) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  Account Created:\n    properties:\n      {property}\n").ShouldReport("TP1010");
}
