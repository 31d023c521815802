package watchbill.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// What the ends of inquiries taught.
@Repository
class LessonSql {

    /// What is not said again stays as it was said before.
    private static final String KEEP =
            """
            insert into conversation.lesson
                   (team_id, conversation, deficiency, correction, documentation, cause, evidence, satisfied)
            values (:team, :number, :deficiency, :correction, :documentation, :cause, :evidence, :satisfied)
            on conflict (team_id, conversation) do update
               set deficiency = coalesce(excluded.deficiency, lesson.deficiency),
                   correction = case when excluded.deficiency is null then lesson.correction
                                     else excluded.correction end,
                   documentation = coalesce(excluded.documentation, lesson.documentation),
                   cause = coalesce(excluded.cause, lesson.cause),
                   evidence = coalesce(excluded.evidence, lesson.evidence),
                   satisfied = coalesce(excluded.satisfied, lesson.satisfied)
            """;

    private static final String FIND =
            """
            select deficiency, correction, documentation, cause, evidence, satisfied from conversation.lesson
             where team_id = :team and conversation = :number
            """;

    private final JdbcClient jdbc;

    LessonSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Conversation conversation, Lesson lesson) {
        jdbc.sql(KEEP)
                .param("team", conversation.team().value())
                .param("number", conversation.number().value())
                .param("deficiency", code(lesson.deficiency()))
                .param("correction", emptyToNull(lesson.correction()))
                .param("documentation", emptyToNull(lesson.documentation()))
                .param("cause", code(lesson.cause()))
                .param("evidence", emptyToNull(lesson.evidence()))
                .param("satisfied", lesson.satisfied())
                .update();
    }

    Optional<Lesson> find(TeamId team, ConversationNumber number) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("number", number.value())
                .query((row, _) -> lesson(row))
                .optional();
    }

    static Lesson lesson(ResultSet row) throws SQLException {
        var deficiency = row.getString("deficiency");
        var cause = row.getString("cause");
        return new Lesson(
                deficiency == null ? null : Coded.of(Deficiency.class, deficiency),
                text(row, "correction"),
                text(row, "documentation"),
                cause == null ? null : Coded.of(Cause.class, cause),
                text(row, "evidence"),
                row.getObject("satisfied", Boolean.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static @Nullable String code(@Nullable Coded value) {
        return value == null ? null : value.code();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
