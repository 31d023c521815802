package watchbill.channel.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.channel.way.SignOfLife;

/// The doors that mail comes in by.
@Repository
class IntakeSql {

    /// A door, and the address whose mail lies behind it; absent for one that takes the mail of all.
    record Door(@Nullable String desk, SignOfLife sign) {}

    private static final String ALL =
            """
            select name, desk, watched_since, looked_at, message_at, failed_at, failure
              from channel.intake
             order by name
            """;

    private static final String OPEN =
            """
            insert into channel.intake (name, desk, watched_since)
            values (:name, :desk, :at)
                on conflict (name) do update
               set desk = excluded.desk, watched_since = excluded.watched_since
            """;

    private static final String LOOKED =
            "update channel.intake set looked_at = :at where name = :name";

    private static final String TOOK =
            "update channel.intake set message_at = :at where name = :name";

    private static final String FAILED =
            "update channel.intake set failed_at = :at, failure = :failure where name = :name";

    private static final String FORGET_MAILBOXES =
            "delete from channel.intake where desk is not null";

    private final JdbcClient jdbc;

    IntakeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Door> all() {
        return jdbc.sql(ALL).query((row, _) -> door(row)).list();
    }

    void open(String name, @Nullable String desk, Instant at) {
        jdbc.sql(OPEN).param("name", name).param("desk", desk).param("at", utc(at)).update();
    }

    void looked(String name, Instant at) {
        jdbc.sql(LOOKED).param("name", name).param("at", utc(at)).update();
    }

    void took(String name, Instant at) {
        jdbc.sql(TOOK).param("name", name).param("at", utc(at)).update();
    }

    void failed(String name, String failure, Instant at) {
        jdbc.sql(FAILED)
                .param("name", name)
                .param("failure", failure)
                .param("at", utc(at))
                .update();
    }

    void forgetMailboxes() {
        jdbc.sql(FORGET_MAILBOXES).update();
    }

    private static Door door(ResultSet row) throws SQLException {
        var since = instant(row, "watched_since");
        return new Door(
                row.getString("desk"),
                new SignOfLife(
                        row.getString("name"),
                        since == null ? Instant.EPOCH : since,
                        instant(row, "looked_at"),
                        instant(row, "message_at"),
                        instant(row, "failed_at"),
                        row.getString("failure")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
