package watchbill.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Mail whose words must not be here.
@Repository
class EmptyingSql {

    /// So many mails are in memory at a time.
    private static final int PAGE = 50;

    private static final String INSTEAD = "Removed for good";

    private static final byte[] EMPTY =
            "Subject: %1$s\r\n\r\nThis mail was removed for good.\r\n"
                    .formatted(INSTEAD)
                    .getBytes(StandardCharsets.US_ASCII);

    private static final String SINCE =
            """
            select id, subject, raw, state = 'waiting' as unsent
              from outbox.mail
             where team_id = :team and id > :after and created_at >= :since
             order by id
             limit :page
               for update
            """;

    private static final String REMOVE =
            """
            update outbox.mail
               set raw = :empty,
                   subject = :instead,
                   state = case when state = 'waiting' then 'failed' else state end,
                   last_error = case when state = 'waiting' then 'Its words were removed for good.'
                                     else last_error end
             where team_id = :team and id = :id
            """;

    private final JdbcClient jdbc;

    EmptyingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Written(long id, String subject, byte[] raw, boolean unsent) {

        boolean says(Predicate<String> spills) {
            var reading = new MailReading(raw);
            return Stream.of(subject, reading.part("text/plain"), reading.part("text/html"))
                    .anyMatch(spills);
        }
    }

    EmptiedMail empty(TeamId team, Instant since, Predicate<String> spills) {
        var emptied = new EmptiedMail(0, 0);
        for (var page = page(team, 0, since);
                !page.isEmpty();
                page = page(team, page.getLast().id(), since)) {
            for (var mail : page) {
                if (mail.says(spills)) {
                    empty(team, mail.id());
                    emptied = emptied.and(mail.unsent());
                }
            }
        }
        return emptied;
    }

    private List<Written> page(TeamId team, long after, Instant since) {
        return jdbc.sql(SINCE)
                .param("team", team.value())
                .param("after", after)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("page", PAGE)
                .query((row, _) ->
                        new Written(
                                row.getLong("id"),
                                row.getString("subject"),
                                row.getBytes("raw"),
                                row.getBoolean("unsent")))
                .list();
    }

    private void empty(TeamId team, long id) {
        jdbc.sql(REMOVE)
                .param("team", team.value())
                .param("id", id)
                .param("empty", EMPTY)
                .param("instead", INSTEAD)
                .update();
    }
}
