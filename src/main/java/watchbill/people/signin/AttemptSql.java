package watchbill.people.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttemptSql {

    private static final String ADD_FIRST =
            """
            insert into people.attempt (subject, count, last_at)
            values (:subject, 1, :now)
                on conflict do nothing
            """;

    /// Attempts that arrive side by side are counted one after the other.
    private static final String LOCK =
            """
            select count, last_at
              from people.attempt
             where subject = :subject
               for update
            """;

    private static final String SAVE =
            """
            update people.attempt
               set count = :count, last_at = :last
             where subject = :subject
            """;

    private static final String DELETE =
            """
            delete from people.attempt
             where subject = :subject
            """;

    private static final String DELETE_OLD =
            """
            delete from people.attempt
             where last_at < :before
            """;

    private final JdbcClient jdbc;

    AttemptSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether it is the first
    boolean addFirst(String subject, Instant now) {
        return jdbc.sql(ADD_FIRST)
                        .param("subject", subject)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// A success at the same moment may have forgotten the failures; then there is one, just now.
    Failures lock(String subject, Instant now) {
        return jdbc.sql(LOCK)
                .param("subject", subject)
                .query((row, _) ->
                        new Failures(
                                row.getInt("count"),
                                row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(Failures.first(now));
    }

    void save(String subject, Failures failures) {
        jdbc.sql(SAVE)
                .param("subject", subject)
                .param("count", failures.count())
                .param("last", failures.last().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(String subject) {
        jdbc.sql(DELETE).param("subject", subject).update();
    }

    int deleteBefore(Instant before) {
        return jdbc.sql(DELETE_OLD).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
