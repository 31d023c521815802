package watchbill.web.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.channel.mail.Guidance;
import watchbill.conversation.CannedAnswers;
import watchbill.mail.RelaySettings;
import watchbill.mail.RelaySettings.Encryption;
import watchbill.outbox.Relays;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.Goals;
import watchbill.web.Choice;
import watchbill.web.DayStrips;
import watchbill.web.Lengths;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.ZoneChoices;
import watchbill.web.settings.SettingsPage.Canned;
import watchbill.web.settings.SettingsPage.Day;
import watchbill.web.settings.SettingsPage.Hours;
import watchbill.web.settings.SettingsPage.Names;
import watchbill.web.settings.SettingsPage.PersonRow;
import watchbill.web.settings.SettingsPage.Relay;
import watchbill.worktime.NoBusinessTimeException;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// Reads everything that a team may change about itself.
@Component
class SettingsReading {

    private static final double STRIP = 202;
    private static final List<Duration> GOALS =
            List.of(
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4),
                    Duration.ofHours(8),
                    Duration.ofHours(16),
                    Duration.ofHours(40));

    private final Teams teams;
    private final People people;
    private final WorkCalendars calendars;
    private final Goals goals;
    private final DeskAddresses addresses;
    private final Relays relays;
    private final CannedAnswers canned;
    private final Guidance guidance;
    private final InstantSource time;

    SettingsReading(
            Teams teams,
            People people,
            WorkCalendars calendars,
            Goals goals,
            DeskAddresses addresses,
            Relays relays,
            CannedAnswers canned,
            Guidance guidance,
            InstantSource time) {
        this.teams = teams;
        this.people = people;
        this.calendars = calendars;
        this.goals = goals;
        this.addresses = addresses;
        this.relays = relays;
        this.canned = canned;
        this.guidance = guidance;
        this.time = time;
    }

    SettingsPage page(SignedInPerson me, Problems problems) {
        var calendar = calendars.current(me.team().id()).calendar();
        return page(me, TypedHours.of(calendar.hours()), problems);
    }

    /// The page with hours as somebody typed them.
    SettingsPage page(SignedInPerson me, TypedHours typed, Problems problems) {
        var team = teams.byId(me.team().id());
        return new SettingsPage(
                new Names(
                        team.name(),
                        team.practiceName(),
                        team.slug(),
                        ZoneChoices.of(team.zone().getId(), time.instant())),
                hours(team, typed),
                people.members(team.id()).stream().map(member -> row(member, me)).toList(),
                roles(),
                addresses.of(team.id()).stream().map(DeskAddress::address).toList(),
                relay(relays.of(team.id())),
                guidance.of(team.id()),
                canned.of(team.id()).stream()
                        .map(text -> new Canned(text.id(), text.title(), text.text()))
                        .toList(),
                problems);
    }

    private Hours hours(Team team, TypedHours typed) {
        var calendar = calendars.current(team.id()).calendar();
        var goal = goals.inForce(team.id(), null, time.instant());
        var strips = new DayStrips(calendar);
        var days =
                IntStream.range(0, TypedHours.DAYS.size())
                        .mapToObj(index ->
                                day(
                                        DayOfWeek.of(index + 1),
                                        TypedHours.DAYS.get(index),
                                        typed,
                                        strips))
                        .toList();
        return new Hours(
                days,
                goals(goal),
                effect(calendar, goal, team.zone()),
                typed.text("holidays"),
                typed.text("exceptions"),
                calendar.hours().lunchCounts());
    }

    private static Day day(DayOfWeek day, String key, TypedHours typed, DayStrips strips) {
        var name = day.getDisplayName(TextStyle.FULL, Locale.UK);
        return new Day(key, name, typed.text("hours." + key), strips.weekday(day, STRIP));
    }

    private static List<Choice> goals(Duration goal) {
        var all = new ArrayList<>(GOALS);
        if (!all.contains(goal)) {
            all.add(goal);
        }
        return all.stream()
                .sorted()
                .map(length ->
                        new Choice(length.toString(), Lengths.full(length), length.equals(goal)))
                .toList();
    }

    /// What the goal means, on an example that everybody can check.
    private String effect(WorkCalendar calendar, Duration goal, ZoneId zone) {
        var friday =
                time.instant()
                        .atZone(zone)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                        .with(LocalTime.of(16, 0))
                        .toInstant();
        try {
            var due = calendar.add(friday, goal);
            return "An inquiry of %s is due %s."
                    .formatted(times(zone).date(friday), times(zone).date(due));
        } catch (NoBusinessTimeException _) {
            return "";
        }
    }

    private static PersonRow row(Member member, SignedInPerson me) {
        var person = member.person();
        var standing =
                "%s, %d %%"
                        .formatted(
                                Words.capital(member.role().name().toLowerCase(Locale.ROOT)),
                                member.percent());
        return new PersonRow(
                person.id().value(),
                person.name(),
                person.email(),
                standing,
                person.equals(me.person()));
    }

    private static List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .map(role -> new Choice(role, Words.capital(role), role.equals("member")))
                .toList();
    }

    private static Relay relay(Optional<RelaySettings> relay) {
        var encryption = relay.map(RelaySettings::tls).orElse(Encryption.STARTTLS);
        var user = relay.map(RelaySettings::user).orElse("");
        return new Relay(
                relay.map(RelaySettings::host).orElse(""),
                relay.map(set -> Integer.toString(set.port())).orElse("587"),
                user,
                List.of(
                        new Choice("starttls", "STARTTLS", encryption == Encryption.STARTTLS),
                        new Choice("implicit", "TLS", encryption == Encryption.IMPLICIT),
                        new Choice("none", "None", encryption == Encryption.NONE)));
    }

    private Times times(ZoneId zone) {
        return new Times(zone, time.instant());
    }
}
