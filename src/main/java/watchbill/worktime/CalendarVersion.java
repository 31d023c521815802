package watchbill.worktime;

import java.time.Instant;
import watchbill.people.TeamId;

/// A team's calendar as it was decided once. Versions never change and are never removed.
///
/// @param version       counts up with each decision, with gaps
/// @param effectiveFrom from when on it holds, inclusive
public record CalendarVersion(
        TeamId team, int version, WorkCalendar calendar, Instant effectiveFrom) {}
