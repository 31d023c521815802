package watchbill.settings;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.outbox.Relays;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.responseclock.Goals;
import watchbill.worktime.WorkCalendars;

/// Tells what changed where much is changed at once, by a set-up file that is applied again, in the words that the pages
/// use for each single change.
@Service
public class Arrangements {

    private final Teams teams;
    private final WorkCalendars calendars;
    private final Goals goals;
    private final DeskAddresses addresses;
    private final Relays relays;
    private final Audit audit;
    private final InstantSource time;

    Arrangements(
            Teams teams,
            WorkCalendars calendars,
            Goals goals,
            DeskAddresses addresses,
            Relays relays,
            Audit audit,
            InstantSource time) {
        this.teams = teams;
        this.calendars = calendars;
        this.goals = goals;
        this.addresses = addresses;
        this.relays = relays;
        this.audit = audit;
        this.time = time;
    }

    /// What the team has arranged, once nobody else is changing it. Others wait until the running transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Arrangement takenFrom(TeamId team) {
        teams.waitForTurn(team);
        return present(team);
    }

    /// Leaves a line in the audit for each thing that is different now.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellSince(Arrangement before, Actor by) {
        var team = before.team().id();
        var now = present(team);
        now.since(before)
                .forEach(change ->
                        audit.changed(team, by, change.what(), change.was(), change.became()));
        if (RelayText.differInPasswordOnly(before.relay(), now.relay())) {
            audit.record(team, by, RelayText.NEW_PASSWORD);
        }
    }

    private Arrangement present(TeamId team) {
        return new Arrangement(
                teams.byId(team),
                calendars.current(team).calendar().hours(),
                goals.inForce(team, null, time.instant()),
                addresses.of(team).stream().map(DeskAddress::address).toList(),
                relays.of(team));
    }
}
