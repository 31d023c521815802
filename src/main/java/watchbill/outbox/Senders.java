package watchbill.outbox;

import org.springframework.stereotype.Service;
import watchbill.mail.MailAddress;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// In whose name a team's mail goes out: the desk's address, so that every answer comes back to it.
@Service
public class Senders {

    private final SenderSql sql;
    private final Teams teams;

    Senders(SenderSql sql, Teams teams) {
        this.sql = sql;
        this.teams = teams;
    }

    /// The team's own address.
    ///
    /// @return for a team without one, an address that cannot be answered
    public MailAddress of(TeamId team) {
        return sql.find(team)
                .orElseGet(() -> new MailAddress(teams.byId(team).name(), "no-reply@localhost"));
    }

    /// Sets the address. Mail that was written before keeps the old one.
    public void set(TeamId team, MailAddress address) {
        sql.put(team, address);
    }
}
