package watchbill.responseclock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.people.TeamId;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// The clocks of all conversations: starts and stops them as conversations go on.
@Service
public class ResponseClocks {

    /// Responses that say how fast a team is today; older ones say how fast it was.
    private static final int LATEST = 100;

    /// With fewer responses than this, half of them say nothing.
    private static final int FEWEST = 10;

    private final ClockSql sql;
    private final WaitSql waits;
    private final PastPromiseSql promises;
    private final JoinedClocks joined;
    private final Goals goals;
    private final WorkCalendars calendars;
    private final Conversations conversations;

    ResponseClocks(
            ClockSql sql,
            WaitSql waits,
            PastPromiseSql promises,
            JoinedClocks joined,
            Goals goals,
            WorkCalendars calendars,
            Conversations conversations) {
        this.sql = sql;
        this.waits = waits;
        this.promises = promises;
        this.joined = joined;
        this.goals = goals;
        this.calendars = calendars;
        this.conversations = conversations;
    }

    /// The clock of a conversation.
    public Optional<ResponseClock> of(TeamId team, ConversationNumber conversation) {
        return sql.of(team, List.of(conversation)).stream().findFirst();
    }

    /// The clocks of several conversations.
    public Map<ConversationNumber, ResponseClock> of(
            TeamId team, List<ConversationNumber> conversations) {
        return sql.of(team, conversations).stream()
                .collect(Collectors.toMap(ResponseClock::conversation, Function.identity()));
    }

    /// The clock that would count if two conversations became one (A48).
    public Optional<ResponseClock> ofBoth(
            TeamId team, ConversationNumber one, ConversationNumber other) {
        return sql.of(team, List.of(one, other)).stream().reduce(ResponseClock::ofBoth);
    }

    /// The calendar a clock is judged by: the one in force when the inquiry arrived.
    public WorkCalendar calendar(ResponseClock clock) {
        return calendars.at(clock.team(), clock.calendarVersion()).calendar();
    }

    /// The median business time to the first response, over the responses given in a span.
    ///
    /// @param from inclusive
    /// @param to   exclusive
    /// @return nothing if there was no response
    public Optional<Duration> median(TeamId team, Instant from, Instant to) {
        return sql.median(team, from, to);
    }

    /// The business time within which half of the latest responses came: of the last [#LATEST] at most, so that the
    /// question costs the same however many conversations there are.
    ///
    /// @return nothing while there are fewer than [#FEWEST]
    public Optional<Duration> usual(TeamId team) {
        return sql.medianOfLatest(team, LATEST, FEWEST);
    }

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Opened opened -> start(opened);
            case ConversationEvent.CustomerWrote wrote ->
                    waitForReply(wrote.team(), wrote.conversation(), wrote.at());
            case ConversationEvent.Reopened reopened ->
                    waitForReply(reopened.team(), reopened.conversation(), reopened.at());
            case ConversationEvent.Answered answered -> respond(answered);
            case ConversationEvent.Promised promised -> promise(promised);
            case ConversationEvent.Resolved resolved -> end(resolved);
            case ConversationEvent.Expired expired -> end(expired);
            case ConversationEvent.Merged merged -> joined.on(merged);
            case ConversationEvent.Separated separated -> joined.on(separated);
            case ConversationEvent.Noted _,
                    ConversationEvent.Given _,
                    ConversationEvent.Described _,
                    ConversationEvent.Removed _,
                    ConversationEvent.Changed _ -> {}
        }
    }

    private void start(ConversationEvent.Opened opened) {
        var version = calendars.inForce(opened.team(), opened.at());
        var goal = goals.inForce(opened.team(), opened.requester().email(), opened.at());
        sql.insert(
                ResponseClock.start(
                        opened.team(),
                        opened.conversation(),
                        goal,
                        version.version(),
                        version.calendar(),
                        opened.firstContact()));
    }

    private void waitForReply(TeamId team, ConversationNumber conversation, Instant at) {
        var clock = of(team, conversation);
        if (clock.isEmpty() || clock.get().runs()) {
            return;
        }
        var calendar = calendars.current(team).calendar();
        waits.replyWaits(team, conversation, at, calendar.add(at, clock.get().goal()));
    }

    private void respond(ConversationEvent.Answered answered) {
        of(answered.team(), answered.conversation())
                .ifPresent(clock -> respond(clock, answered.at()));
        waits.replyEnds(answered.team(), answered.conversation());
        promises.fulfil(
                answered.team(),
                answered.conversation(),
                answered.at(),
                conversations.find(answered.conversation()).standing().promisedNews());
    }

    private void respond(ResponseClock clock, Instant at) {
        var response = clock.responded(at, calendar(clock)).response();
        if (clock.response() == null && response != null) {
            sql.respond(clock, response);
        }
    }

    private void promise(ConversationEvent.Promised promised) {
        promises.withdraw(promised.team(), promised.conversation(), promised.at(), promised.news());
        if (promised.news() == null) {
            return;
        }
        var calendar = calendars.current(promised.team()).calendar();
        waits.promise(
                promised.team(),
                promised.conversation(),
                promised.news(),
                Reminder.of(promised.news(), calendar));
    }

    private void end(ConversationEvent event) {
        sql.end(event.team(), event.conversation(), event.at());
        waits.replyEnds(event.team(), event.conversation());
        promises.fulfil(event.team(), event.conversation(), event.at(), null);
    }
}
