package watchbill.housekeeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.Coded;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Deficiency;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Corrections that are to be done, or were.
@Repository
class CorrectionSql {

    private static final String SELECT =
            """
            select k.conversation, c.subject, k.deficiency, k.what, k.since, k.owner_id, k.done_at
              from housekeeping.correction k
              join conversation.conversation c on c.team_id = k.team_id and c.number = k.conversation
             where k.team_id = :team
            """;

    private static final String FIND = SELECT + " and k.conversation = :conversation";

    /// Along index `to_do`.
    private static final String LIST =
            SELECT
                    + """
                      and (k.done_at is not null) = :done and k.conversation < :before
                    order by k.conversation desc
                    limit :limit
                    """;

    /// What is done stays as it was done, whatever the inquiry teaches when it ends again.
    private static final String KEEP =
            """
            insert into housekeeping.correction as k (team_id, conversation, deficiency, what, since)
            values (:team, :conversation, :deficiency, :what, :since)
            on conflict (team_id, conversation)
            do update set deficiency = excluded.deficiency, what = excluded.what where k.done_at is null
            """;

    private static final String DROP =
            """
            delete from housekeeping.correction
             where team_id = :team and conversation = :conversation and done_at is null
            """;

    private static final String GIVE =
            """
            update housekeeping.correction set owner_id = :owner
             where team_id = :team and conversation = :conversation
            """;

    private static final String FINISH =
            """
            update housekeeping.correction set done_at = :at, done_by = :by
             where team_id = :team and conversation = :conversation and done_at is null
            """;

    private static final String OPEN_AGAIN =
            """
            update housekeeping.correction set done_at = null, done_by = null
             where team_id = :team and conversation = :conversation
            """;

    private final JdbcClient jdbc;

    CorrectionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Correction> find(TeamId team, ConversationNumber conversation) {
        return about(FIND, team, conversation).query((row, _) -> correction(row)).optional();
    }

    List<Correction> list(
            TeamId team, boolean done, @Nullable ConversationNumber before, int limit) {
        return jdbc.sql(LIST)
                .param("team", team.value())
                .param("done", done)
                .param("before", before == null ? Long.MAX_VALUE : before.value())
                .param("limit", limit)
                .query((row, _) -> correction(row))
                .list();
    }

    void keep(
            TeamId team,
            ConversationNumber conversation,
            Deficiency deficiency,
            String what,
            Instant since) {
        about(KEEP, team, conversation)
                .param("deficiency", deficiency.code())
                .param("what", what)
                .param("since", utc(since))
                .update();
    }

    void drop(TeamId team, ConversationNumber conversation) {
        about(DROP, team, conversation).update();
    }

    void give(TeamId team, ConversationNumber conversation, @Nullable PersonId owner) {
        about(GIVE, team, conversation)
                .param("owner", owner == null ? null : owner.value())
                .update();
    }

    void finish(TeamId team, ConversationNumber conversation, PersonId by, Instant at) {
        about(FINISH, team, conversation).param("by", by.value()).param("at", utc(at)).update();
    }

    void openAgain(TeamId team, ConversationNumber conversation) {
        about(OPEN_AGAIN, team, conversation).update();
    }

    private JdbcClient.StatementSpec about(
            String sql, TeamId team, ConversationNumber conversation) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("conversation", conversation.value());
    }

    private static Correction correction(ResultSet row) throws SQLException {
        var owner = row.getLong("owner_id");
        return new Correction(
                new ConversationNumber(row.getLong("conversation")),
                row.getString("subject"),
                Coded.of(Deficiency.class, row.getString("deficiency")),
                row.getString("what"),
                Objects.requireNonNull(instant(row, "since")),
                owner == 0 ? null : new PersonId(owner),
                instant(row, "done_at"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
