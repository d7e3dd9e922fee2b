using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Admission;

namespace SocialWatch.MentalHealth.Programme;

/// <summary>
/// A stay in a ward, one kind for each legal form, because each form owes something else. Whoever changes the form ends
/// the stay and begins the next. Lengths are where a cell starts from, not claims about the law.
/// </summary>
internal static class Stays
{
    /// <summary>The first hours of somebody in danger, before the form is decided: nobody is turned away for a paper.</summary>
    public const string Observation = "observation";
    public const string Voluntary = "ward-voluntary";
    public const string OnRequest = "ward-on-request";
    public const string ByOrder = "ward-by-order";

    public static ImmutableArray<string> Wards { get; } = [Voluntary, OnRequest, ByOrder];

    private static readonly ProtocolStep Certificate = new("certificate", Approach.Legal, TimeSpan.FromHours(48));

    private static readonly ProtocolStep[] Everybody =
    [
        new("medical-look", Approach.Medical, TimeSpan.FromDays(1)),
        new("rights-explained", Approach.Legal, TimeSpan.FromDays(3)),
        new("family-told", Approach.SocioCommunity, TimeSpan.FromDays(3)),
        new("psychiatrist-round", Approach.Medical, TimeSpan.FromDays(7), Every: TimeSpan.FromDays(7)),
        new("discharge-prepared", Approach.SocioCommunity, TimeSpan.FromDays(15), Every: TimeSpan.FromDays(15)),
    ];

    public static ImmutableArray<StayKind> All { get; } =
    [
        new StayKind(Observation, Acts.WardAdmission, Acts.WardNight)
        {
            NeedsCentre = false,
            Protocol =
            [
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromHours(6)),
                new ProtocolStep("form-decided", Approach.Legal, TimeSpan.FromHours(48)),
            ],
        },
        Ward(Voluntary, AdmissionForms.Voluntary),
        Ward(OnRequest, AdmissionForms.OnRequest, Certificate, new ProtocolStep("form-review", Approach.Legal, TimeSpan.FromDays(30), Every: TimeSpan.FromDays(30))),
        Ward(ByOrder, AdmissionForms.ByOrder, Certificate, new ProtocolStep("form-review", Approach.Legal, TimeSpan.FromDays(15), Every: TimeSpan.FromDays(30))),
    ];

    // A hospital is mostly none of the cell's own centres.
    private static StayKind Ward(string id, string form, params ProtocolStep[] owed) => new(id, Acts.WardAdmission, Acts.WardNight)
    {
        NeedsCentre = false,
        Requires = [new AdmissionGranted(form)],
        Protocol = [.. Everybody, .. owed],
    };
}
