package watchbill.web.settings;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.audit.Audit;
import watchbill.audit.EntryKind;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.channel.mail.SenderRules;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.channel.way.Ways;
import watchbill.conversation.CannedAnswers;
import watchbill.conversation.Topics;
import watchbill.customers.Organisations;
import watchbill.escalation.OutsideTeams;
import watchbill.people.People;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.Goals;
import watchbill.web.HoursInWords;
import watchbill.web.Lengths;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.worktime.WorkCalendars;

/// The way to all parts of the settings, with what is set in each.
@Controller
class OverviewController {

    private final Teams teams;
    private final WorkCalendars calendars;
    private final Goals goals;
    private final People people;
    private final Ways ways;
    private final DeskAddresses addresses;
    private final SenderRules senders;
    private final CannedAnswers answers;
    private final Topics topics;
    private final Organisations organisations;
    private final OutsideTeams outsideTeams;
    private final Audit audit;
    private final InstantSource time;

    OverviewController(
            Teams teams,
            WorkCalendars calendars,
            Goals goals,
            People people,
            Ways ways,
            DeskAddresses addresses,
            SenderRules senders,
            CannedAnswers answers,
            Topics topics,
            Organisations organisations,
            OutsideTeams outsideTeams,
            Audit audit,
            InstantSource time) {
        this.teams = teams;
        this.calendars = calendars;
        this.goals = goals;
        this.people = people;
        this.ways = ways;
        this.addresses = addresses;
        this.senders = senders;
        this.answers = answers;
        this.topics = topics;
        this.organisations = organisations;
        this.outsideTeams = outsideTeams;
        this.audit = audit;
        this.time = time;
    }

    @GetMapping("/settings")
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        var team = teams.byId(me.team().id());
        var rows =
                Arrays.stream(SettingsSection.values())
                        .map(section ->
                                new OverviewPage.Row(
                                        section,
                                        present(section, team, Times.of(me, time.instant()))))
                        .toList();
        return new ModelAndView("settings/overview", "page", new OverviewPage(rows));
    }

    private String present(SettingsSection section, Team team, Times times) {
        return switch (section) {
            case TEAM -> "%s, %s".formatted(team.name(), team.practiceName());
            case HOURS -> hours(team);
            case HOLIDAYS -> holidays(team);
            case GOAL ->
                    "%s of business time"
                            .formatted(
                                    Lengths.full(goals.inForce(team.id(), null, time.instant())));
            case PEOPLE -> Words.counted(people.members(team.id()).size(), "person", "people");
            case WAYS -> ways(team);
            case MAIL -> mail(team);
            case SENDERS -> Words.counted(senders.of(team.id()).size(), "rule", "rules");
            case ANSWERS -> Words.counted(answers.of(team.id()).size(), "text", "texts");
            case TOPICS -> Words.counted(topics.offered(team.id()).size(), "topic", "topics");
            case ORGANISATIONS ->
                    organisations.namesHidden(team.id())
                            ? "Figures have numbers for them"
                            : "Figures name them";
            case OUTSIDE_TEAMS ->
                    Words.counted(outsideTeams.active(team.id()).size(), "team", "teams");
            case CHANGES -> latestChange(team, times);
        };
    }

    private String hours(Team team) {
        var calendar = calendars.current(team.id()).calendar();
        return new HoursInWords(calendar, time.instant()).week();
    }

    private String holidays(Team team) {
        var calendar = calendars.current(team.id()).calendar();
        var today = calendar.dateOf(time.instant());
        var ahead =
                calendar.hours().holidays().stream().filter(date -> !date.isBefore(today)).count();
        return Words.counted(ahead, "day", "days") + " ahead";
    }

    private String ways(Team team) {
        var supported =
                ways.of(team.id()).stream()
                        .filter(way -> way.status() == WayStatus.SUPPORTED)
                        .map(Way::name)
                        .toList();
        return supported.isEmpty() ? "None is supported" : Words.list(supported) + " supported";
    }

    private String mail(Team team) {
        var all =
                addresses.of(team.id()).stream()
                        .map(DeskAddress::address)
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "No address yet" : all;
    }

    private String latestChange(Team team, Times times) {
        return audit.latest(team.id(), EntryKind.CHANGE, OptionalLong.empty()).stream()
                .findFirst()
                .map(entry ->
                        "The latest is by %s, %s".formatted(entry.who(), times.named(entry.at())))
                .orElse("None yet");
    }
}
