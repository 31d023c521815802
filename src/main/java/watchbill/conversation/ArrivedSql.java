package watchbill.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Conversations by when they arrived. What is from the archive is none of those that figures count.
@Repository
class ArrivedSql {

    /// Along indexes `arrived` and `volunteered`.
    private static final String BETWEEN =
            """
            select c.number, c.arrived_at, c.requester_email, c.kind, t.name as topic, c.component, c.site, c.method, c.outcome, c.reopened,
                   c.effort_seconds, l.deficiency, l.correction, l.documentation, l.cause, '' as evidence, l.satisfied,
                   exists (select from conversation.message m
                            where m.team_id = c.team_id and m.conversation = c.number and m.volunteer) as volunteered
              from conversation.conversation c
              left join conversation.topic t on t.team_id = c.team_id and t.id = c.topic_id
              left join conversation.lesson l on l.team_id = c.team_id and l.conversation = c.number
             where c.team_id = :team and c.arrived_at >= :from and c.arrived_at < :to and c.merged_into is null
               and c.state <> 'archived'
             order by c.arrived_at, c.number
            """;

    /// Along index `arrived`.
    private static final String BY_METHOD =
            """
            select method, count(*) as inquiries
              from conversation.conversation
             where team_id = :team and arrived_at >= :from and arrived_at < :to and merged_into is null
               and state <> 'archived'
             group by method
            """;

    /// Along index `arrived`; what was corrected counts as it was corrected.
    private static final String WORK =
            """
            select c.number, c.method, e.activity, e.seconds
              from conversation.conversation c
              join conversation.effort e on e.team_id = c.team_id and e.conversation = c.number
             where c.team_id = :team and c.arrived_at >= :from and c.arrived_at < :to
               and not exists (select from conversation.effort later
                                where later.team_id = e.team_id and later.conversation = e.conversation
                                  and later.corrects = e.id)
             order by c.number, e.id
            """;

    private final JdbcClient jdbc;

    ArrivedSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArrivedInquiry> between(TeamId team, Instant from, Instant to) {
        return jdbc.sql(BETWEEN)
                .param("team", team.value())
                .param("from", Columns.utc(from))
                .param("to", Columns.utc(to))
                .query((row, _) -> inquiry(row))
                .list();
    }

    Map<ContactMethod, Integer> byMethod(TeamId team, Instant from, Instant to) {
        var counts = new EnumMap<ContactMethod, Integer>(ContactMethod.class);
        jdbc.sql(BY_METHOD)
                .param("team", team.value())
                .param("from", Columns.utc(from))
                .param("to", Columns.utc(to))
                .query(row -> {
                    var method = Coded.of(ContactMethod.class, row.getString("method"));
                    counts.put(method, row.getInt("inquiries"));
                });
        return counts;
    }

    List<ArrivedWork> work(TeamId team, Instant from, Instant to) {
        return jdbc.sql(WORK)
                .param("team", team.value())
                .param("from", Columns.utc(from))
                .param("to", Columns.utc(to))
                .query((row, _) ->
                        new ArrivedWork(
                                new ConversationNumber(row.getLong("number")),
                                Coded.of(ContactMethod.class, row.getString("method")),
                                EffortSql.spent(row)))
                .list();
    }

    private static ArrivedInquiry inquiry(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new ArrivedInquiry(
                new ConversationNumber(row.getLong("number")),
                Columns.required(row, "arrived_at"),
                row.getString("requester_email"),
                Coded.of(Kind.class, row.getString("kind")),
                row.getString("topic"),
                row.getString("component"),
                row.getString("site"),
                Coded.of(ContactMethod.class, row.getString("method")),
                outcome == null ? null : Coded.of(Outcome.class, outcome),
                row.getInt("reopened"),
                row.getBoolean("volunteered"),
                ConversationSql.effort(row),
                LessonSql.lesson(row));
    }
}
