package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;

/// What arrived, for those who look back.
///
/// Read along an index, so that the cost grows with the span that is asked for and not with what there ever was.
@Service
public class ArrivedInquiries {

    private final ArrivedSql sql;

    ArrivedInquiries(ArrivedSql sql) {
        this.sql = sql;
    }

    /// What arrived in a span, earliest first.
    ///
    /// @param from inclusive
    /// @param to   exclusive
    public List<ArrivedInquiry> between(TeamId team, Instant from, Instant to) {
        return sql.between(team, from, to);
    }

    /// What was done about what arrived in a span, as it counts now.
    ///
    /// @param from inclusive
    /// @param to   exclusive
    public List<ArrivedWork> work(TeamId team, Instant from, Instant to) {
        return sql.work(team, from, to);
    }

    /// How many arrived in a span by each way; none by the ways that are not there.
    ///
    /// @param from inclusive
    /// @param to   exclusive
    public Map<ContactMethod, Integer> byMethod(TeamId team, Instant from, Instant to) {
        return sql.byMethod(team, from, to);
    }
}
