package watchbill.outbox;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.mail.RelaySettings;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// Through which mail server a team's mail leaves.
@Service
public class Relays implements Rereads {

    private final RelaySql sql;
    private final SendingSql mail;
    private final Recent<Map<TeamId, RelaySettings>> relays;
    private final InstantSource time;
    private final boolean practice;

    Relays(
            RelaySql sql,
            SendingSql mail,
            InstantSource time,
            @Value("${watchbill.practice:false}") boolean practice) {
        this.sql = sql;
        this.relays = new Recent<>(sql::all);
        this.mail = mail;
        this.time = time;
        this.practice = practice;
    }

    /// What is set.
    ///
    /// @return empty if mail is kept instead
    public Optional<RelaySettings> of(TeamId team) {
        return Optional.ofNullable(relays.get().get(team));
    }

    /// What mail goes to in fact: nowhere in practice, whatever is set.
    Optional<RelaySettings> inUse(TeamId team) {
        return practice ? Optional.empty() : of(team);
    }

    /// Sets the relay. Mail that waits is tried with it at once; mail that was kept stays here.
    @Transactional
    public void set(TeamId team, RelaySettings relay) {
        if (!of(team).equals(Optional.of(relay))) {
            sql.put(team, relay);
            relays.forget();
            mail.hurry(team, time.instant());
        }
    }

    /// Takes the relay away: from now on mail is kept, and so is what waits.
    @Transactional
    public void remove(TeamId team) {
        sql.remove(team);
        relays.forget();
        mail.keep(team);
    }

    @Override
    public void reread() {
        relays.forget();
    }
}
