package watchbill.responseclock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;
import watchbill.worktime.WorkCalendar;

/// How long one customer waited for the first response, judged by the goal and the calendar that were in force when
/// the inquiry arrived (A49).
///
/// @param calendarVersion the team's calendar of that day
/// @param firstContact    when the wait began by the wall clock
/// @param startedAt       the first business instant at or after the first contact
/// @param warnAt          when three quarters of the goal have gone by
/// @param dueAt           when the goal ends; a goal that ends with a window is due then
/// @param response        absent until a person on the team wrote to the customer
/// @param endedAt         when the conversation ended without a response
/// @param missReason      why the goal was missed, if somebody said; it counts as missed all the same
public record ResponseClock(
        TeamId team,
        ConversationNumber conversation,
        Duration goal,
        int calendarVersion,
        Instant firstContact,
        Instant startedAt,
        Instant warnAt,
        Instant dueAt,
        @Nullable Response response,
        @Nullable Instant endedAt,
        @Nullable String missReason) {

    /// The first response.
    ///
    /// @param businessWait in business time; zero for a reply before the clock started
    /// @param wallWait     by the wall clock
    public record Response(Instant at, Duration businessWait, Duration wallWait) {}

    /// A clock that begins to run at the first contact.
    static ResponseClock start(
            TeamId team,
            ConversationNumber conversation,
            Duration goal,
            int calendarVersion,
            WorkCalendar calendar,
            Instant firstContact) {
        return new ResponseClock(
                team,
                conversation,
                goal,
                calendarVersion,
                firstContact,
                calendar.nextOpen(firstContact).orElse(firstContact),
                calendar.add(firstContact, goal.multipliedBy(3).dividedBy(4)),
                calendar.add(firstContact, goal),
                null,
                null,
                null);
    }

    /// Which of two clocks counts when their conversations become one (A48): of two that run the one that is due first,
    /// otherwise that of the earlier arrival. One that ended without a response gives way.
    static ResponseClock ofBoth(ResponseClock one, ResponseClock other) {
        if (one.gaveUp() != other.gaveUp()) {
            return one.gaveUp() ? other : one;
        }
        if (one.runs() && other.runs()) {
            return other.dueAt.isBefore(one.dueAt) ? other : one;
        }
        return other.firstContact.isBefore(one.firstContact) ? other : one;
    }

    private boolean gaveUp() {
        return response == null && endedAt != null;
    }

    /// Stops the clock. The first response counts; later ones change nothing.
    ResponseClock responded(Instant at, WorkCalendar calendar) {
        if (response != null) {
            return this;
        }
        var end = at.isBefore(firstContact) ? firstContact : at;
        var wait =
                new Response(
                        at,
                        calendar.between(firstContact, end),
                        Duration.between(firstContact, end));
        return new ResponseClock(
                team,
                conversation,
                goal,
                calendarVersion,
                firstContact,
                startedAt,
                warnAt,
                dueAt,
                wait,
                endedAt,
                missReason);
    }

    /// Whether the clock still runs.
    public boolean runs() {
        return response == null && endedAt == null;
    }

    /// Whether the goal has been missed. It never becomes so outside business time: what was due at closing is
    /// missed when the next window opens and business time goes on (R30).
    public boolean missed(Instant now, WorkCalendar calendar) {
        if (response != null) {
            return response.businessWait().compareTo(goal) > 0;
        }
        return endedAt == null && now.isAfter(dueAt) && calendar.between(dueAt, now).isPositive();
    }

    /// How it stands against its goal.
    public Judgement judgement(Instant now, WorkCalendar calendar) {
        var missed = missed(now, calendar);
        if (response != null) {
            return missed ? Judgement.MISSED : Judgement.MET;
        }
        return endedAt != null ? Judgement.ENDED : missed ? Judgement.OVERDUE : Judgement.WAITING;
    }

    /// The business time waited so far, or until the response.
    public Duration waited(Instant now, WorkCalendar calendar) {
        if (response != null) {
            return response.businessWait();
        }
        var end = endedAt == null ? now : endedAt;
        return end.isBefore(firstContact) ? Duration.ZERO : calendar.between(firstContact, end);
    }
}
