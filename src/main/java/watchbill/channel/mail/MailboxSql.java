package watchbill.channel.mail;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailboxSql {

    /// The mail that was fetched last.
    record Position(long uidValidity, long uid) {}

    private static final String FIND =
            """
            select uid_validity, uid
              from channel.mailbox
             where name = :name
            """;

    private static final String KEEP =
            """
            insert into channel.mailbox (name, uid_validity, uid)
            values (:name, :uidValidity, :uid)
                on conflict (name) do update set uid_validity = excluded.uid_validity, uid = excluded.uid
            """;

    private final JdbcClient jdbc;

    MailboxSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Position> find(String name) {
        return jdbc.sql(FIND)
                .param("name", name)
                .query((row, _) -> new Position(row.getLong("uid_validity"), row.getLong("uid")))
                .optional();
    }

    void keep(String name, Position position) {
        jdbc.sql(KEEP)
                .param("name", name)
                .param("uidValidity", position.uidValidity())
                .param("uid", position.uid())
                .update();
    }
}
