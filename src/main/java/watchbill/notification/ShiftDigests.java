package watchbill.notification;

import java.time.Duration;
import java.time.Instant;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duework.DueWork;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.outbox.Outbox;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.worktime.WorkCalendars;

/// Sends each Primary one digest when the shift starts (R50), before the notices that it makes unnecessary.
@Order(Ordered.HIGHEST_PRECEDENCE)
@Service
class ShiftDigests implements DueWork {

    /// A digest later than this says nothing that the desk does not show; it is left out.
    private static final Duration LATEST = Duration.ofHours(12);

    private final NoticeSql sql;
    private final DigestText text;
    private final StaffMail staffMail;
    private final Outbox outbox;
    private final Duty duty;
    private final Teams teams;
    private final WorkCalendars calendars;

    ShiftDigests(
            NoticeSql sql,
            DigestText text,
            StaffMail staffMail,
            Outbox outbox,
            Duty duty,
            Teams teams,
            WorkCalendars calendars) {
        this.sql = sql;
        this.text = text;
        this.staffMail = staffMail;
        this.outbox = outbox;
        this.duty = duty;
        this.teams = teams;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "shift digests";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        return (int) teams.all().stream().filter(team -> send(team, now)).count();
    }

    private boolean send(Team team, Instant now) {
        var pair = duty.at(team.id(), now);
        if (pair.isEmpty()
                || now.isBefore(pair.get().from())
                || now.isAfter(pair.get().from().plus(LATEST))
                || sql.hasDigest(team.id(), pair.get().shift().id())
                || !calendars.current(team.id()).calendar().isOpen(now)) {
            return false;
        }
        return sql.takeDigest(team.id(), pair.get().shift().id(), now)
                && send(team, pair.get(), now);
    }

    /// What the digest lists needs no notice of its own.
    private boolean send(Team team, OnDuty pair, Instant now) {
        outbox.enqueue(
                staffMail.to(
                        team,
                        pair.primary(),
                        "digest",
                        null,
                        "digest-%d".formatted(pair.shift().id().value()),
                        "Your watch begins: %s".formatted(team.title()),
                        text.of(team, pair, now)));
        sql.untold(team.id()).stream()
                .reduce((_, last) -> last)
                .ifPresent(last -> sql.tell(team.id(), last.id(), now));
        return true;
    }
}
