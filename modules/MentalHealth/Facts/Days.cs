using SocialWatch.Kernel;

namespace SocialWatch.MentalHealth.Facts;

/// <summary>Days that are still to come.</summary>
internal static class Days
{
    // Nobody makes an appointment or hands out medicines for longer: the year is a slip of the finger.
    public const int Ahead = 366;
}

/// <summary>A day to come that lies further away than anybody plans.</summary>
internal sealed record AppointmentTooFarAhead : Refusal;
