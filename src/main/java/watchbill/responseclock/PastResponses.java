package watchbill.responseclock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;
import watchbill.worktime.WorkCalendars;

/// What clocks and promises came to, for those who look back. A span begins with its first instant and ends before its
/// last.
@Service
public class PastResponses {

    private final ClockSql clocks;
    private final PastPromiseSql promises;
    private final WorkCalendars calendars;
    private final InstantSource time;

    PastResponses(
            ClockSql clocks, PastPromiseSql promises, WorkCalendars calendars, InstantSource time) {
        this.clocks = clocks;
        this.promises = promises;
        this.calendars = calendars;
        this.time = time;
    }

    /// The first responses to what arrived in a span, in no order, each judged by the goal of its own arrival.
    public List<MeasuredResponse> arrived(TeamId team, Instant from, Instant to) {
        var now = time.instant();
        return clocks.arrived(team, from, to).stream().map(clock -> measured(clock, now)).toList();
    }

    /// What became of the promises whose date lay in a span.
    public PromiseCounts promised(TeamId team, Instant from, Instant to) {
        return promises.count(team, from, to, time.instant());
    }

    private MeasuredResponse measured(ResponseClock clock, Instant now) {
        var calendar = calendars.at(clock.team(), clock.calendarVersion()).calendar();
        return MeasuredResponse.of(clock, clock.judgement(now, calendar));
    }
}
