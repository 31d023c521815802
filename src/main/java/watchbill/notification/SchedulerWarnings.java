package watchbill.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duework.DueWork;
import watchbill.outbox.Outbox;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.signing.PublicAddress;
import watchbill.worktime.WorkCalendars;

/// Tells the schedulers once, in business time, what they should settle. Nobody else hears of it (R47).
@Service
class SchedulerWarnings implements DueWork {

    /// Rosters change by hand; a few minutes are soon enough, and looking costs some queries.
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final List<Foresight> foresights;
    private final WarningSql sql;
    private final StaffMail staffMail;
    private final Outbox outbox;
    private final People people;
    private final Teams teams;
    private final WorkCalendars calendars;
    private final PublicAddress address;

    SchedulerWarnings(
            List<Foresight> foresights,
            WarningSql sql,
            StaffMail staffMail,
            Outbox outbox,
            People people,
            Teams teams,
            WorkCalendars calendars,
            PublicAddress address) {
        this.foresights = List.copyOf(foresights);
        this.sql = sql;
        this.staffMail = staffMail;
        this.outbox = outbox;
        this.people = people;
        this.teams = teams;
        this.calendars = calendars;
        this.address = address;
    }

    @Override
    public String name() {
        return "warnings to schedulers";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        return (int) teams.all().stream().filter(team -> lookAhead(team, now)).count();
    }

    private boolean lookAhead(Team team, Instant now) {
        if (!sql.due(team.id(), now, PAUSE)
                || !calendars.current(team.id()).calendar().isOpen(now)
                || !sql.takeTurn(team.id(), now, PAUSE)) {
            return false;
        }
        var present = foresights.stream().flatMap(each -> each.of(team, now).stream()).toList();
        sql.settle(team.id(), subjects(present));
        var told = sql.told(team.id());
        var news =
                present.stream().filter(warning -> !told.containsAll(warning.subjects())).toList();
        if (!news.isEmpty()) {
            schedulers(team).forEach(member -> send(team, member, news, now));
            sql.tell(team.id(), subjects(news), now);
        }
        return true;
    }

    /// A team without schedulers has admins; one without either reads it on its pages.
    private List<Member> schedulers(Team team) {
        return people.schedulers(team.id()).stream()
                .filter(member -> member.role() != Role.MEMBER)
                .toList();
    }

    private void send(Team team, Member member, List<Warning> news, Instant now) {
        outbox.enqueue(
                staffMail.to(
                        team,
                        member.person(),
                        "warning",
                        null,
                        "warning-%d-%d"
                                .formatted(now.getEpochSecond(), member.person().id().value()),
                        "To be settled: %s".formatted(subject(news)),
                        text(news)));
    }

    private static String subject(List<Warning> news) {
        return news.size() == 1
                ? news.getFirst().sentence().replaceFirst("[;:].*|\\.$", "")
                : "%d things ahead".formatted(news.size());
    }

    private String text(List<Warning> news) {
        var list =
                news.stream()
                        .map(warning -> "- " + StaffMail.escaped(warning.sentence()))
                        .collect(Collectors.joining("\n"));
        return "%s\n\nShifts are planned at <%s>, days off are kept at <%s>. This mail comes once.\n"
                .formatted(list, address.link("/schedule"), address.link("/settings/holidays"));
    }

    private static List<String> subjects(List<Warning> warnings) {
        return warnings.stream().flatMap(warning -> warning.subjects().stream()).toList();
    }
}
