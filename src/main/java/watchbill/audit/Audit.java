package watchbill.audit;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Actor;
import watchbill.people.PeopleEvent;
import watchbill.people.TeamId;

/// Keeps what someone may later have to account for, in the transaction that does it: either both happen or neither.
@Service
public class Audit {

    /// Most entries that are read at a time.
    public static final int PAGE = 100;

    private final AuditSql sql;
    private final InstantSource time;

    Audit(AuditSql sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /// Adds an entry.
    ///
    /// @param what a sentence without its subject, such as `changed the hours from Monday on`
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(TeamId team, Actor by, String what) {
        sql.add(team, time.instant(), by.name(), what);
    }

    /// Reads up to [#PAGE] entries of a team, the latest first.
    ///
    /// @param before only entries older than the one with this id; empty for the latest
    public List<Entry> latest(TeamId team, OptionalLong before) {
        return sql.latest(team, before.orElse(Long.MAX_VALUE), PAGE);
    }

    @EventListener
    void on(PeopleEvent event) {
        var sentence = Sentence.of(event);
        sql.add(event.team(), event.at(), sentence.who(), sentence.what());
    }
}
