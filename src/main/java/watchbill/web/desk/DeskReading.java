package watchbill.web.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Checks;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Patience;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.duty.Watch;
import watchbill.escalation.Referral;
import watchbill.escalation.Referrals;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.ResponseClock;
import watchbill.responseclock.ResponseClocks;
import watchbill.web.Badges;
import watchbill.web.HoursInWords;
import watchbill.web.QueueRow;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// Reads the desk for one of us: one's own queue, and for those who have none the Primary's to look at.
@Component
class DeskReading {

    /// More than one person can work through; the rest is in the list of conversations.
    private static final int ROWS = 50;

    private final ConversationLists lists;
    private final Referrals referrals;
    private final ResponseClocks clocks;
    private final Duty duty;
    private final WorkCalendars calendars;
    private final WeekReading week;
    private final Checks checks;
    private final Badges badges;
    private final Patience patience;
    private final InstantSource time;

    DeskReading(
            ConversationLists lists,
            Referrals referrals,
            ResponseClocks clocks,
            Duty duty,
            WorkCalendars calendars,
            WeekReading week,
            Checks checks,
            Badges badges,
            Patience patience,
            InstantSource time) {
        this.lists = lists;
        this.referrals = referrals;
        this.clocks = clocks;
        this.duty = duty;
        this.calendars = calendars;
        this.week = week;
        this.checks = checks;
        this.badges = badges;
        this.patience = patience;
        this.time = time;
    }

    DeskPage of(SignedInPerson me) {
        var now = time.instant();
        var team = me.team();
        var watch = duty.watch(team.id(), now);
        var primary = watch.now().map(OnDuty::primary);
        var isPrimary = primary.filter(person -> person.equals(me.person())).isPresent();
        var mine = lists.waiting(team.id(), me.person().id(), ROWS);
        var promised = lists.promised(team.id(), me.person().id(), ROWS);
        var looksOn = !isPrimary && mine.isEmpty() && promised.isEmpty() && primary.isPresent();
        var waiting = looksOn ? lists.waiting(team.id(), primary.get().id(), ROWS) : mine;
        var overdue = overdue(promised, now);
        var running = clocks(team, waiting, promised);
        var calendar = calendars.current(team.id()).calendar();
        var heading =
                Heading.of(
                        mine.size(),
                        promised.size(),
                        overdue,
                        isPrimary,
                        primary,
                        primary.isPresent() ? Optional.empty() : beginning(me, watch, now),
                        waiting.size(),
                        new HoursInWords(calendar, now));
        return new DeskPage(
                heading.headline(),
                heading.explanation(),
                heading.brief(),
                isPrimary && mine.isEmpty() && overdue == 0,
                rows(waiting, running, calendar, Times.of(me, now), !looksOn),
                promises(promised, running, calendar, Times.of(me, now)),
                outside(me, calendar, Times.of(me, now)),
                week.title(team, now, isPrimary),
                week.figures(team, now),
                week.ages(team),
                week.coming(me, watch, now),
                week.elsewhere(team, me.person().id()),
                isPrimary ? checks(team, now) : List.of(),
                week.waysIn(team));
    }

    private static int overdue(List<Conversation> promised, Instant now) {
        return Math.toIntExact(
                promised.stream()
                        .map(its -> its.standing().promisedNews())
                        .filter(news -> news != null && !news.isAfter(now))
                        .count());
    }

    private List<DeskPage.Check> checks(Team team, Instant now) {
        return checks.open(team.id(), now).stream()
                .map(way -> new DeskPage.Check(way.key(), way.name(), way.address()))
                .toList();
    }

    /// While nobody is on duty: who begins next and already has what comes in, in two sentences. Empty if a scheduler
    /// has it.
    private Optional<String> beginning(SignedInPerson me, Watch watch, Instant now) {
        var team = me.team();
        var owner = duty.ownerAt(team.id(), now).person();
        return watch.next()
                .filter(pair -> pair.primary().equals(owner))
                .map(pair -> Times.of(me, now).date(pair.from()))
                .map(date ->
                        owner.equals(me.person())
                                ? "You begin on %s. What comes in until then is already yours."
                                        .formatted(date)
                                : "%1$s begins on %2$s. What comes in until then is already %1$s’s."
                                        .formatted(owner.firstName(), date));
    }

    private List<QueueRow> rows(
            List<Conversation> waiting,
            Map<ConversationNumber, ResponseClock> running,
            WorkCalendar calendar,
            Times times,
            boolean acts) {
        return waiting.stream()
                .map(conversation -> row(conversation, running, calendar, times, acts).waiting())
                .toList();
    }

    private List<QueueRow> promises(
            List<Conversation> promised,
            Map<ConversationNumber, ResponseClock> running,
            WorkCalendar calendar,
            Times times) {
        return promised.stream()
                .flatMap(conversation ->
                        Stream.ofNullable(conversation.standing().promisedNews())
                                .map(news ->
                                        row(conversation, running, calendar, times, true)
                                                .promised(news)))
                .toList();
    }

    /// What of one's own an outside team has, and what is to be done about it.
    private List<QueueRow> outside(SignedInPerson me, WorkCalendar calendar, Times times) {
        var team = me.team();
        var needing = referrals.needing(team.id(), ROWS);
        if (needing.isEmpty()) {
            return List.of();
        }
        var mine =
                lists.of(team.id(), needing.stream().map(Referral::conversation).toList()).stream()
                        .filter(conversation -> conversation.owner().equals(me.person().id()))
                        .filter(conversation -> !conversation.state().waitsForUs())
                        .collect(Collectors.toMap(Conversation::number, Function.identity()));
        var running = clocks(team, List.copyOf(mine.values()), List.of());
        return needing.stream()
                .flatMap(referral ->
                        Stream.ofNullable(mine.get(referral.conversation()))
                                .map(conversation ->
                                        row(conversation, running, calendar, times, true)
                                                .outside(referral)))
                .toList();
    }

    private DeskRow row(
            Conversation conversation,
            Map<ConversationNumber, ResponseClock> running,
            WorkCalendar calendar,
            Times times,
            boolean acts) {
        var clock = Optional.ofNullable(running.get(conversation.number()));
        return new DeskRow(
                conversation,
                badges.of(conversation),
                clock,
                clock.map(clocks::calendar).orElse(calendar),
                calendar,
                new StateWords(patience, times),
                times.now(),
                acts);
    }

    private Map<ConversationNumber, ResponseClock> clocks(
            Team team, List<Conversation> waiting, List<Conversation> promised) {
        return clocks.of(
                team.id(),
                Stream.concat(waiting.stream(), promised.stream())
                        .map(Conversation::number)
                        .distinct()
                        .toList());
    }
}
