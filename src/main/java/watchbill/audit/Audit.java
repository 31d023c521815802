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
    /// @param what a sentence without its subject, such as `set up the team`
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(TeamId team, Actor by, String what) {
        sql.add(team, time.instant(), EntryKind.CHANGE, new Sentence(by.name(), what));
    }

    /// Adds an entry about something that was one thing and became another. Where both are the same, nothing changed,
    /// and nothing is added.
    ///
    /// @param what   a sentence without its subject, such as `changed the hours`
    /// @param was    in words; empty if there was nothing
    /// @param became in words; empty if there is nothing any more
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(TeamId team, Actor by, String what, String was, String became) {
        if (!was.equals(became)) {
            var sentence = new Sentence(by.name(), what, was, became);
            sql.add(team, time.instant(), EntryKind.CHANGE, sentence);
        }
    }

    /// Reads up to [#PAGE] entries of a team and a kind, the latest first.
    ///
    /// @param before only entries older than the one with this id; empty for the latest
    public List<Entry> latest(TeamId team, EntryKind kind, OptionalLong before) {
        return sql.latest(team, kind, before.orElse(Long.MAX_VALUE), PAGE);
    }

    @EventListener
    void on(PeopleEvent event) {
        sql.add(event.team(), event.at(), kind(event), Sentence.of(event));
    }

    private static EntryKind kind(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.SignedIn _, PeopleEvent.SignInRefused _ -> EntryKind.SIGN_IN;
            case PeopleEvent.Joined _,
                    PeopleEvent.Renamed _,
                    PeopleEvent.RoleChanged _,
                    PeopleEvent.ShareChanged _,
                    PeopleEvent.Left _,
                    PeopleEvent.PasswordChanged _,
                    PeopleEvent.CodesSwitched _,
                    PeopleEvent.TokenIssued _,
                    PeopleEvent.TokenRevoked _ ->
                    EntryKind.CHANGE;
        };
    }
}
