package watchbill.responseclock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationEvent.Merged;
import watchbill.conversation.ConversationEvent.Separated;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.people.TeamId;
import watchbill.worktime.WorkCalendars;

/// The clocks of conversations that become one, and two again (A48). Of two first responses that are awaited the one due
/// first counts, otherwise that of the earlier arrival; who still waits beside it waits for a reply. No wait and no promise
/// is lost, and nothing that was told is told again.
@Component
class JoinedClocks {

    private final JoinedClockSql sql;
    private final ClockSql clocks;
    private final WaitSql waits;
    private final WorkCalendars calendars;
    private final Conversations conversations;

    JoinedClocks(
            JoinedClockSql sql,
            ClockSql clocks,
            WaitSql waits,
            WorkCalendars calendars,
            Conversations conversations) {
        this.sql = sql;
        this.clocks = clocks;
        this.waits = waits;
        this.calendars = calendars;
        this.conversations = conversations;
    }

    void on(Merged merged) {
        var both = List.of(merged.conversation(), merged.merged());
        var counts =
                clocks.of(merged.team(), both).stream().reduce(ResponseClock::ofBoth).orElseThrow();
        sql.setAside(merged.team(), both, merged.merged());
        sql.join(merged.team(), merged.conversation(), merged.merged(), counts);
    }

    void on(Separated separated) {
        var team = separated.team();
        var went = separated.conversation();
        var together = clock(team, went);
        sql.restore(team, separated.separated(), List.of(went, separated.separated()));
        if (!separated.untouched()) {
            together.ifPresent(clock -> catchUp(clock, separated.mergedAt()));
            waitAsItStands(team, went);
        }
    }

    /// A response or an end that came while the two were one came here.
    private void catchUp(ResponseClock together, Instant mergedAt) {
        var own = clock(together.team(), together.conversation()).orElseThrow();
        var response = together.response();
        if (own.runs() && response != null && !response.at().isBefore(mergedAt)) {
            var calendar = calendars.at(own.team(), own.calendarVersion()).calendar();
            Optional.ofNullable(own.responded(response.at(), calendar).response())
                    .ifPresent(now -> clocks.respond(own, now));
        } else if (own.runs() && together.endedAt() != null) {
            clocks.end(own.team(), own.conversation(), together.endedAt());
        }
    }

    /// What is waited for and promised by now, whatever it was before the two became one.
    private void waitAsItStands(TeamId team, ConversationNumber number) {
        var standing = conversations.find(number).standing();
        var calendar = calendars.current(team).calendar();
        var clock = clock(team, number).orElseThrow();
        sql.forgetWaits(team, number);
        var since = standing.waitingSince();
        if (since != null && !clock.runs()) {
            waits.replyWaits(team, number, since, calendar.add(since, clock.goal()));
        }
        var news = standing.promisedNews();
        if (news != null) {
            waits.promise(team, number, news, Reminder.of(news, calendar));
        }
    }

    private Optional<ResponseClock> clock(TeamId team, ConversationNumber conversation) {
        return clocks.of(team, List.of(conversation)).stream().findFirst();
    }
}
