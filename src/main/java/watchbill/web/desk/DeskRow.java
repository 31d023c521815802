package watchbill.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.State;
import watchbill.escalation.Referral;
import watchbill.responseclock.ResponseClock;
import watchbill.web.Badges;
import watchbill.web.Due;
import watchbill.web.Figure;
import watchbill.web.Lengths;
import watchbill.web.QueueRow;
import watchbill.web.QueueRow.RowAction;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.worktime.WorkCalendar;

/// One conversation as a row of the desk.
///
/// @param badge    the requester's customer group; empty for none
/// @param clock    its response clock, if it has one
/// @param arrivals the calendar that clock is judged by
/// @param today    the team's present calendar, for what no clock judges
/// @param states   the words for states
/// @param acts     whether the viewer may act from the row
record DeskRow(
        Conversation conversation,
        String badge,
        Optional<ResponseClock> clock,
        WorkCalendar arrivals,
        WorkCalendar today,
        StateWords states,
        Instant now,
        boolean acts) {

    /// A row of those that wait.
    QueueRow waiting() {
        return row(Lengths.figure(waited()), due(), note());
    }

    /// A row of those for which news is promised.
    QueueRow promised(Instant news) {
        var times = times();
        var isToday = times.isToday(news);
        var day = times.day(news).split(" ", 2);
        var figure = isToday ? Figure.of(times.clock(news), "today") : Figure.of(day[0], day[1]);
        return row(figure, promise(news, isToday), firstResponse());
    }

    /// A row of those that an outside team has.
    QueueRow outside(Referral referral) {
        var day = Times.day(referral.followUp()).split(" ", 2);
        var today = referral.isDue(this.today.dateOf(now));
        var ask = today ? "to be asked again" : "to be asked again then";
        var due =
                referral.told() == null
                        ? new Due("Customer not told", ask, false, false)
                        : Due.none(ask);
        var theirNumber =
                referral.theirNumber().isEmpty() ? "" : ", their number " + referral.theirNumber();
        return row(Figure.of(day[0], day[1]), due, referral.to().name() + theirNumber);
    }

    private QueueRow row(Figure figure, Due due, String note) {
        return new QueueRow(
                conversation.number().value(),
                figure,
                due,
                conversation.subject(),
                meta(),
                states.of(conversation),
                note,
                acts ? actions() : List.of());
    }

    private Duration waited() {
        var running = clock.filter(ResponseClock::runs);
        if (running.isPresent()) {
            return running.get().waited(now, arrivals);
        }
        var since = conversation.standing().waitingSince();
        return since == null ? Duration.ZERO : today.between(since, now);
    }

    private Due due() {
        var running = clock.filter(ResponseClock::runs);
        if (running.isEmpty()) {
            return Due.none("no goal on replies");
        }
        var at = running.get().dueAt();
        if (running.get().missed(now, arrivals)) {
            return Due.passed(passed(at));
        }
        return Due.at(times().stamp(at), "in " + Lengths.brief(arrivals.between(now, at)));
    }

    private String passed(Instant at) {
        var isToday = times().isToday(at);
        return isToday ? times().clock(at) + " today" : times().stamp(at);
    }

    private Due promise(Instant news, boolean isToday) {
        if (news.isBefore(now)) {
            return new Due("Promise missed", times().stamp(news), false, true);
        }
        return Due.none(isToday ? "in " + Lengths.brief(today.between(now, news)) : inDays(news));
    }

    private String inDays(Instant news) {
        var days = today.dateOf(now).until(today.dateOf(news)).getDays();
        return days == 1 ? "tomorrow" : times().clock(news);
    }

    private String note() {
        if (conversation.state() == State.NEW) {
            return arrival(conversation.firstContact());
        }
        return firstResponse();
    }

    private String arrival(Instant at) {
        if (today.isOpen(at)) {
            return "";
        }
        var opening = today.nextOpen(at).map(today::dateOf);
        var sameDay = opening.equals(Optional.of(today.dateOf(at)));
        return sameDay && today.day(today.dateOf(at)).open().getFirst().start().isAfter(at)
                ? "Arrived before opening"
                : "Arrived while closed";
    }

    private String firstResponse() {
        return clock.map(ResponseClock::response)
                .map(response -> "First response took " + Lengths.full(response.businessWait()))
                .orElse("");
    }

    private String meta() {
        var parts = new ArrayList<String>();
        parts.add(Badges.beside(conversation.requester().name(), badge));
        parts.add(reported());
        if (conversation.component() != null) {
            parts.add(conversation.component());
        }
        parts.add(conversation.number().toString());
        return String.join(" · ", parts);
    }

    private String reported() {
        var way = conversation.method().words();
        Contact reporter = conversation.reporter();
        return reporter == null ? way : way + ", logged by " + reporter.name();
    }

    private List<RowAction> actions() {
        var here = "/conversations/" + conversation.number().value();
        var reply = new RowAction("Reply", "R", here + "#composer", false);
        return conversation.state() == State.NEW
                ? List.of(
                        new RowAction("Acknowledge", "A", here + "?acknowledge#composer", true),
                        reply)
                : List.of(new RowAction("Reply", "R", here + "#composer", true));
    }

    private Times times() {
        return states.times();
    }
}
