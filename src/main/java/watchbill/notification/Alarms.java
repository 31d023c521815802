package watchbill.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duework.DueWork;
import watchbill.duty.Duty;
import watchbill.outbox.Outbox;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;
import watchbill.worktime.WorkCalendars;

/// What hinders a team now. Its pages say so as long as it is so, and the Primary gets one mail, in business time. They
/// are kept in memory for a second: every page asks.
@Service
public class Alarms implements DueWork, Rereads {

    private final AlarmSql sql;
    private final StaffMail staffMail;
    private final Outbox outbox;
    private final Duty duty;
    private final Teams teams;
    private final WorkCalendars calendars;
    private final Recent<Map<TeamId, List<Alarm>>> standing;

    Alarms(
            AlarmSql sql,
            StaffMail staffMail,
            Outbox outbox,
            Duty duty,
            Teams teams,
            WorkCalendars calendars) {
        this.sql = sql;
        this.staffMail = staffMail;
        this.outbox = outbox;
        this.duty = duty;
        this.teams = teams;
        this.calendars = calendars;
        this.standing = new Recent<>(sql::all);
    }

    /// Raises an alarm. While it stands, raising it again changes nothing.
    @Transactional
    public void raise(TeamId team, Alarm alarm) {
        if (sql.raise(team, alarm)) {
            standing.forget();
        }
    }

    /// Takes an alarm back once it is no longer so; if it comes again, it is told again.
    @Transactional
    public void settle(TeamId team, String subject) {
        if (sql.settle(team, subject)) {
            standing.forget();
        }
    }

    /// What stands, the oldest first.
    public List<Alarm> of(TeamId team) {
        return standing.get().getOrDefault(team, List.of());
    }

    @Override
    public String name() {
        return "alarms to the Primary";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        if (standing.get().isEmpty()) {
            return 0;
        }
        return teams.all().stream()
                .filter(team -> calendars.current(team.id()).calendar().isOpen(now))
                .mapToInt(team -> tell(team, now))
                .sum();
    }

    @Override
    public void reread() {
        standing.forget();
    }

    private int tell(Team team, Instant now) {
        var untold = sql.takeUntold(team.id(), now);
        untold.forEach(alarm -> send(team, alarm, now));
        return untold.size();
    }

    private void send(Team team, Alarm alarm, Instant now) {
        var primary = duty.ownerAt(team.id(), now).person();
        var text =
                "%s\n\nIt is watched further, and the pages of the desk say so as long as it lasts. This mail comes once.\n"
                        .formatted(StaffMail.escaped(alarm.sentence()));
        outbox.enqueue(
                staffMail.to(
                        team,
                        primary,
                        "warning",
                        null,
                        "alarm-%d-%s"
                                .formatted(
                                        alarm.raisedAt().getEpochSecond(),
                                        alarm.subject().replaceAll("[^a-z0-9]+", "-")),
                        alarm.sentence().replaceFirst("[;:(].*|\\.$", "").strip(),
                        text));
    }
}
