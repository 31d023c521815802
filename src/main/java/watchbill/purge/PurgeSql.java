package watchbill.purge;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.Conversation;
import watchbill.people.Person;

/// Which purges there were.
@Repository
class PurgeSql {

    /// So many bytes are written anew in a second by a common disk; the guess is for people, who decide by it.
    private static final long BYTES_A_SECOND = 40_000_000;

    private static final String ADD =
            """
            insert into purge.purge (team_id, conversation, messages, mails, reason, by_id, at, rewrite_from)
            values (:team, :conversation, :messages, :mails, :reason, :by, :at, :from)
            """;

    private static final String DUE =
            "select exists (select from purge.purge where rewritten_at is null and rewrite_from <= :now)";

    /// All that happened until the files began to be written.
    private static final String REWRITTEN =
            "update purge.purge set rewritten_at = :now where rewritten_at is null and at <= :begun";

    private static final String SIZE = "select pg_database_size(current_database())";

    private final JdbcClient jdbc;

    PurgeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Conversation conversation, Purged purged, PurgeReason reason, Person by, Instant at) {
        jdbc.sql(ADD)
                .param("team", conversation.team().value())
                .param("conversation", conversation.number().value())
                .param("messages", purged.messages())
                .param("mails", purged.mails())
                .param("reason", reason.code())
                .param("by", by.id().value())
                .param("at", utc(at))
                .param("from", utc(purged.rewriteFrom()))
                .update();
    }

    boolean isDue(Instant now) {
        return jdbc.sql(DUE).param("now", utc(now)).query(Boolean.class).single();
    }

    int rewritten(Instant begun, Instant now) {
        return jdbc.sql(REWRITTEN).param("begun", utc(begun)).param("now", utc(now)).update();
    }

    Duration standstill() {
        return Duration.ofSeconds(1 + jdbc.sql(SIZE).query(Long.class).single() / BYTES_A_SECOND);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
