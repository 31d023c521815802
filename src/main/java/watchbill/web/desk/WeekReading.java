package watchbill.web.desk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.HeldMails;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.State;
import watchbill.duty.Watch;
import watchbill.people.PersonId;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.ResponseClocks;
import watchbill.responseclock.Waits;
import watchbill.web.Fact;
import watchbill.web.HoursInWords;
import watchbill.web.Lengths;
import watchbill.web.Relief;
import watchbill.web.Times;
import watchbill.web.desk.DeskPage.Coming;
import watchbill.worktime.WorkCalendars;

/// Reads what stands beside the queue: the week so far, what waits by age, and what is ahead.
@Component
class WeekReading {

    private final ConversationLists lists;
    private final ResponseClocks clocks;
    private final Waits waits;
    private final HeldMails held;
    private final WorkCalendars calendars;

    WeekReading(
            ConversationLists lists,
            ResponseClocks clocks,
            Waits waits,
            HeldMails held,
            WorkCalendars calendars) {
        this.lists = lists;
        this.clocks = clocks;
        this.waits = waits;
        this.held = held;
        this.calendars = calendars;
    }

    String title(Team team, Instant now, boolean isPrimary) {
        var week = now.atZone(team.zone()).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return "Week " + week + (isPrimary ? ", your watch" : "");
    }

    List<Fact> figures(Team team, Instant now) {
        var monday =
                now.atZone(team.zone())
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .atStartOfDay(team.zone())
                        .toInstant();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Came in", "" + lists.arrived(team.id(), monday, now)));
        facts.add(Fact.of("Resolved", "" + lists.resolved(team.id(), monday, now)));
        clocks.median(team.id(), monday, now)
                .ifPresent(median ->
                        facts.add(Fact.of("Median first response", Lengths.full(median))));
        return facts;
    }

    /// What waits for the whole team, so that nothing is left hanging with somebody who is off duty.
    List<Fact> ages(Team team) {
        return waits.counts(team.id()).entrySet().stream()
                .filter(band -> band.getValue() > 0)
                .map(band ->
                        new Fact(
                                band.getKey().words(),
                                "" + band.getValue(),
                                "",
                                "/conversations?age=" + band.getKey().code()))
                .toList();
    }

    /// Days off and the next pair, whichever comes first.
    List<Coming> coming(SignedInPerson me, Watch watch, Instant now) {
        var team = me.team();
        var times = Times.of(me, now);
        var coming = new TreeMap<Instant, Coming>();
        var closed = new HoursInWords(calendars.current(team.id()).calendar(), now).closedSoon();
        if (!closed.isEmpty()) {
            coming.put(closed.getFirst().atStartOfDay(team.zone()).toInstant(), daysOff(closed));
        }
        Relief.of(watch)
                .ifPresent(relief ->
                        coming.put(
                                relief.next().from(),
                                new Coming(times.date(relief.next().from()), relief.sentence())));
        return List.copyOf(coming.values());
    }

    private static Coming daysOff(List<LocalDate> closed) {
        return closed.size() == 1
                ? new Coming(Times.day(closed.getFirst()), "Day off, nobody answers")
                : new Coming(HoursInWords.dates(closed), "Days off, nobody answers");
    }

    List<Fact> elsewhere(Team team, PersonId person) {
        var counts = lists.counts(team.id(), person);
        var facts = new ArrayList<Fact>();
        add(
                facts,
                "Waiting on customer",
                State.WAITING_ON_CUSTOMER,
                counts.getOrDefault(State.WAITING_ON_CUSTOMER, 0));
        add(
                facts,
                "With outside team",
                State.WITH_OUTSIDE_TEAM,
                counts.getOrDefault(State.WITH_OUTSIDE_TEAM, 0));
        return facts;
    }

    List<Fact> waysIn(Team team) {
        var count = held.count(team.id());
        return count == 0
                ? List.of()
                : List.of(new Fact("Held mail", "" + count, "", "/held-mail"));
    }

    private static void add(List<Fact> facts, String label, State state, int count) {
        if (count > 0) {
            facts.add(new Fact(label, "" + count, "", "/conversations?state=" + state.code()));
        }
    }
}
