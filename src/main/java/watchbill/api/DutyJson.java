package watchbill.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who is on duty, as anyone may know it: first names, and the desk's address instead of a person's.
///
/// @param primary null when nobody is scheduled
/// @param contact where inquiries go: the mail address, or another way where mail is not promised
/// @param until   when the next pair starts
/// @param open    whether the team answers at this moment
/// @param opens   when it answers next; null while it is open
public record DutyJson(
        String team,
        @Nullable DutyPersonJson primary,
        @Nullable DutyPersonJson backup,
        String contact,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable NextDutyJson next,
        boolean open,
        @Nullable Instant opens) {

    /// Somebody on duty.
    ///
    /// @param email shown only to the team itself
    public record DutyPersonJson(String name, @Nullable String email) {}

    /// The pair after the present one.
    public record NextDutyJson(
            DutyPersonJson primary, @Nullable DutyPersonJson backup, Instant from) {}
}
