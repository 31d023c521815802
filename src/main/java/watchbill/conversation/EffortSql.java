package watchbill.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Effort as it was written down, each correction a row of its own.
@Repository
class EffortSql {

    /// A client key that is there already inserts nothing, nor does a second correction of the same row.
    private static final String INSERT =
            """
            insert into conversation.effort
                   (team_id, conversation, person_id, at, activity, seconds, corrects, client_key)
            values (:team, :number, :person, :at, :activity, :seconds, :corrects, :clientKey)
            on conflict do nothing
            """;

    private static final String ALL =
            """
            select id, person_id, at, activity, seconds, corrects from conversation.effort
             where team_id = :team and conversation = :number
             order by id
            """;

    private static final String SUM =
            """
            update conversation.conversation
               set effort_seconds =
                   (select coalesce(sum(e.seconds), 0)
                      from conversation.effort e
                     where e.team_id = :team and e.conversation = :number
                       and not exists (select from conversation.effort later
                                        where later.team_id = e.team_id and later.conversation = e.conversation
                                          and later.corrects = e.id))
             where team_id = :team and number = :number
            """;

    private final JdbcClient jdbc;

    EffortSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param corrects the row that it counts in the place of; 0 for a first one
    record Row(EffortId id, PersonId by, Instant at, Spent spent, long corrects) {}

    /// @param corrects the row that it counts in the place of; absent for a first one
    /// @return whether it was stored
    boolean insert(
            Conversation conversation,
            PersonId by,
            Instant at,
            Spent spent,
            @Nullable EffortId corrects,
            @Nullable String clientKey) {
        var length = spent.length();
        return jdbc.sql(INSERT)
                        .param("team", conversation.team().value())
                        .param("number", conversation.number().value())
                        .param("person", by.value())
                        .param("at", Columns.utc(at))
                        .param(
                                "activity",
                                spent.activity() == null ? null : spent.activity().code())
                        .param("seconds", length == null ? null : length.toSeconds())
                        .param("corrects", corrects == null ? null : corrects.value())
                        .param("clientKey", clientKey)
                        .update()
                == 1;
    }

    /// In the order in which they were written.
    List<Row> all(TeamId team, ConversationNumber number) {
        return jdbc.sql(ALL)
                .param("team", team.value())
                .param("number", number.value())
                .query((row, _) -> effort(row))
                .list();
    }

    /// Keeps with the conversation how long everything took that counts.
    void sum(Conversation conversation) {
        jdbc.sql(SUM)
                .param("team", conversation.team().value())
                .param("number", conversation.number().value())
                .update();
    }

    private static Row effort(ResultSet row) throws SQLException {
        return new Row(
                new EffortId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                Columns.required(row, "at"),
                spent(row),
                row.getLong("corrects"));
    }

    static Spent spent(ResultSet row) throws SQLException {
        var activity = row.getString("activity");
        var seconds = row.getLong("seconds");
        var length = row.wasNull() ? null : Duration.ofSeconds(seconds);
        return new Spent(activity == null ? null : Coded.of(Activity.class, activity), length);
    }
}
