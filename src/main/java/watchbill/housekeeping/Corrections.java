package watchbill.housekeeping;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ConversationNumber;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// What is to be done because inquiries showed it to be wanting (R10).
@Service
public class Corrections {

    private final CorrectionSql sql;
    private final InstantSource time;

    Corrections(CorrectionSql sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /// Those of a team, of the latest inquiries first, a page at a time.
    ///
    /// @param done   what is done, or what is to be done
    /// @param before only those of inquiries before it; absent for the first page
    /// @param limit  1 to 200
    public List<Correction> list(
            TeamId team, boolean done, @Nullable ConversationNumber before, int limit) {
        return sql.list(team, done, before, limit);
    }

    /// @return nothing if the inquiry showed nothing to be wanting
    public Optional<Correction> of(TeamId team, ConversationNumber inquiry) {
        return sql.find(team, inquiry);
    }

    /// Somebody does it, or with `owner` absent nobody in particular. What is not there stays so.
    @Transactional
    public void give(TeamId team, ConversationNumber inquiry, @Nullable PersonId owner) {
        sql.give(team, inquiry, owner);
    }

    /// It is done. What is done already stays as it was done.
    @Transactional
    public void done(TeamId team, ConversationNumber inquiry, PersonId by) {
        sql.finish(team, inquiry, by, time.instant());
    }

    /// It is to be done after all.
    @Transactional
    public void notDone(TeamId team, ConversationNumber inquiry) {
        sql.openAgain(team, inquiry);
    }
}
