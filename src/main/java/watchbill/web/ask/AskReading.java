package watchbill.web.ask;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.channel.way.Ways;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Files;
import watchbill.duty.Duty;
import watchbill.duty.Seat;
import watchbill.people.People;
import watchbill.people.Team;
import watchbill.responseclock.Goals;
import watchbill.responseclock.ResponseClocks;
import watchbill.web.ContactPoint;
import watchbill.web.HoursInWords;
import watchbill.web.Keys;
import watchbill.web.Lengths;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.ask.AskPage.Typed;
import watchbill.worktime.WorkCalendars;

/// Reads what stands around the contact form, and what a receipt promises.
@Component
class AskReading {

    private final Duty duty;
    private final WorkCalendars calendars;
    private final Goals goals;
    private final ResponseClocks clocks;
    private final Ways ways;
    private final Conversations conversations;
    private final People people;
    private final InstantSource time;
    private final String fileLimit;

    AskReading(
            Duty duty,
            WorkCalendars calendars,
            Goals goals,
            ResponseClocks clocks,
            Ways ways,
            Conversations conversations,
            People people,
            InstantSource time,
            Files files) {
        this.duty = duty;
        this.calendars = calendars;
        this.goals = goals;
        this.clocks = clocks;
        this.ways = ways;
        this.conversations = conversations;
        this.people = people;
        this.time = time;
        this.fileLimit = files.limit().words();
    }

    AskPage page(Team team, Typed typed, Problems problems) {
        var now = time.instant();
        var hours = new HoursInWords(calendars.current(team.id()).calendar(), now);
        return new AskPage(
                promise(team, now),
                hours.sentence(),
                hours.week(),
                onDuty(team, now),
                isOpen(team),
                others(team, now),
                ways.of(team.id()).stream()
                        .filter(Way::isWarnedOf)
                        .map(ContactPoint::named)
                        .toList(),
                fileLimit,
                Keys.fresh(),
                typed,
                problems);
    }

    private List<ContactPoint> others(Team team, Instant now) {
        var late = ways.late(team.id(), now);
        return ways.offered(team.id()).stream()
                .filter(way -> way.method() != ContactMethod.FORM)
                .map(way -> ContactPoint.of(way, late.containsKey(way.key())))
                .toList();
    }

    /// A form that is merely tolerated stays for those who know it.
    private boolean isOpen(Team team) {
        return ways.cameBy(team.id(), ContactMethod.FORM)
                .filter(form -> form.status() != WayStatus.RETIRED)
                .filter(form -> form.use().firstContact())
                .isPresent();
    }

    /// Who answers what is sent now: after the last closing of a week that is the next pair already.
    private String onDuty(Team team, Instant now) {
        var owner = duty.ownerAt(team.id(), now);
        if (owner.seat() != Seat.PRIMARY) {
            return "";
        }
        var name = owner.person().firstName();
        var watch = duty.watch(team.id(), now);
        var isHere = watch.now().filter(pair -> pair.primary().equals(owner.person())).isPresent();
        return isHere
                ? name + " is on duty this week."
                : watch.next()
                        .map(pair -> new Times(team.zone(), now).longDay(pair.from()))
                        .map(day -> "%s is on duty from %s.".formatted(name, day))
                        .orElse("");
    }

    /// What a customer may expect: how fast answers came lately, or the goal while there were too few to tell.
    private String promise(Team team, Instant now) {
        return clocks.usual(team.id())
                .map(usual ->
                        "Half of the latest inquiries had an answer within %s of business time."
                                .formatted(Lengths.spoken(usual)))
                .orElseGet(() ->
                        "We aim to answer within %s of business time."
                                .formatted(Lengths.spoken(goals.inForce(team.id(), null, now))));
    }

    ReceiptPage receipt(Team team, ConversationNumber number, String email, String link) {
        var conversation = conversations.find(number);
        var now = time.instant();
        var times = new Times(team.zone(), now);
        var owner = people.person(conversation.owner()).firstName();
        var aim =
                clocks.of(team.id(), number)
                        .filter(clock -> clock.runs() && clock.dueAt().isAfter(now))
                        .map(clock ->
                                " We aim to answer by %s, %s time."
                                        .formatted(times.named(clock.dueAt()), times.place()))
                        .orElse("");
        return new ReceiptPage(
                number.value(),
                conversation.subject(),
                email,
                owner + " is on duty for it." + aim,
                link);
    }
}
