package watchbill.problems;

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
import watchbill.conversation.ConversationNumber;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Problems, and the inquiries that come from them.
@Repository
class ProblemSql {

    /// Whoever has no address is told apart by name.
    private static final String SELECT =
            """
            select p.team_id, p.id, p.title, p.work_around, p.found_at, p.found_by, p.fixed_at, p.round,
                   (select count(distinct coalesce(c.requester_email, c.requester_name))
                      from problems.occurrence o
                      join conversation.conversation c on c.team_id = o.team_id and c.number = o.conversation
                     where o.team_id = p.team_id and o.problem_id = p.id) as customers
              from problems.problem p
             where p.team_id = :team
            """;

    private static final String FIND = SELECT + " and p.id = :id";

    private static final String OF =
            SELECT
                    + """
                      and p.id in (select problem_id from problems.occurrence
                                    where team_id = :team and conversation = :conversation)
                    order by p.id
                    """;

    private static final String LIST =
            SELECT
                    + """
                      and (p.fixed_at is not null) = :fixed and p.id < :before
                    order by p.id desc
                    limit :limit
                    """;

    private static final String LOCK =
            "select 1 from problems.problem where team_id = :team and id = :id for update";

    private static final String INSERT =
            """
            insert into problems.problem (team_id, title, work_around, found_at, found_by)
            values (:team, :title, :workAround, :at, :by)
            returning id
            """;

    private static final String DESCRIBE =
            """
            update problems.problem set title = :title, work_around = :workAround
             where team_id = :team and id = :id
            """;

    private static final String FIX =
            "update problems.problem set fixed_at = :at where team_id = :team and id = :id and fixed_at is null";

    private static final String OPEN_AGAIN =
            """
            update problems.problem set fixed_at = null, round = round + 1
             where team_id = :team and id = :id and fixed_at is not null
            """;

    private static final String NOBODY_TOLD =
            "update problems.occurrence set told_at = null where team_id = :team and problem_id = :id";

    private static final String OCCURRENCES =
            """
            select conversation, at, told_at from problems.occurrence
             where team_id = :team and problem_id = :id
             order by conversation
            """;

    private static final String OCCUR =
            """
            insert into problems.occurrence (team_id, problem_id, conversation, at)
            values (:team, :id, :conversation, :at)
            on conflict do nothing
            """;

    private static final String OCCUR_NO_MORE =
            """
            delete from problems.occurrence
             where team_id = :team and problem_id = :id and conversation = :conversation
            """;

    private static final String TELL =
            """
            update problems.occurrence set told_at = :at
             where team_id = :team and problem_id = :id and conversation = :conversation
            """;

    private final JdbcClient jdbc;

    ProblemSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Problem> find(TeamId team, ProblemId id) {
        return about(FIND, team, id).query((row, _) -> problem(row)).optional();
    }

    /// Whoever changes the same problem waits.
    void lock(TeamId team, ProblemId id) {
        about(LOCK, team, id).query(Integer.class).optional();
    }

    List<Problem> of(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(OF)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query((row, _) -> problem(row))
                .list();
    }

    List<Problem> list(TeamId team, boolean fixed, @Nullable ProblemId before, int limit) {
        return jdbc.sql(LIST)
                .param("team", team.value())
                .param("fixed", fixed)
                .param("before", before == null ? Long.MAX_VALUE : before.value())
                .param("limit", limit)
                .query((row, _) -> problem(row))
                .list();
    }

    ProblemId insert(TeamId team, ProblemCard card, PersonId by, Instant at) {
        return jdbc.sql(INSERT)
                .param("team", team.value())
                .param("title", card.title())
                .param("workAround", card.workAround())
                .param("by", by.value())
                .param("at", utc(at))
                .query((row, _) -> new ProblemId(row.getLong("id")))
                .single();
    }

    void describe(TeamId team, ProblemId id, ProblemCard card) {
        about(DESCRIBE, team, id)
                .param("title", card.title())
                .param("workAround", card.workAround())
                .update();
    }

    void fix(TeamId team, ProblemId id, Instant at) {
        about(FIX, team, id).param("at", utc(at)).update();
    }

    void openAgain(TeamId team, ProblemId id) {
        if (about(OPEN_AGAIN, team, id).update() > 0) {
            about(NOBODY_TOLD, team, id).update();
        }
    }

    List<Occurrence> occurrences(TeamId team, ProblemId id) {
        return about(OCCURRENCES, team, id)
                .query((row, _) ->
                        new Occurrence(
                                new ConversationNumber(row.getLong("conversation")),
                                required(row, "at"),
                                instant(row, "told_at")))
                .list();
    }

    /// @return whether it was none before
    boolean occur(TeamId team, ProblemId id, ConversationNumber conversation, Instant at) {
        return about(OCCUR, team, id, conversation).param("at", utc(at)).update() > 0;
    }

    /// @return whether it was one
    boolean occurNoMore(TeamId team, ProblemId id, ConversationNumber conversation) {
        return about(OCCUR_NO_MORE, team, id, conversation).update() > 0;
    }

    void tell(TeamId team, ProblemId id, ConversationNumber conversation, Instant at) {
        about(TELL, team, id, conversation).param("at", utc(at)).update();
    }

    private JdbcClient.StatementSpec about(String sql, TeamId team, ProblemId id) {
        return jdbc.sql(sql).param("team", team.value()).param("id", id.value());
    }

    private JdbcClient.StatementSpec about(
            String sql, TeamId team, ProblemId id, ConversationNumber conversation) {
        return about(sql, team, id).param("conversation", conversation.value());
    }

    private static Problem problem(ResultSet row) throws SQLException {
        return new Problem(
                new TeamId(row.getLong("team_id")),
                new ProblemId(row.getLong("id")),
                new ProblemCard(row.getString("title"), row.getString("work_around")),
                required(row, "found_at"),
                new PersonId(row.getLong("found_by")),
                instant(row, "fixed_at"),
                row.getInt("round"),
                row.getInt("customers"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column), column);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
