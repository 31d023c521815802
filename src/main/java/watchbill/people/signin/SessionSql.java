package watchbill.people.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Role;
import watchbill.people.TeamId;

@Repository
class SessionSql {

    /// A session that counts, of a person who is still on its team.
    ///
    /// @param zone the one they chose to read times in
    record Found(
            long id,
            Person person,
            TeamId team,
            Role role,
            boolean secondStep,
            Optional<ZoneId> zone,
            Instant lastSeen) {}

    private static final String BEGIN =
            """
            insert into people.session (token_hash, person_id, team_id, made_at, last_seen_at, expires_at, browser)
            values (:hash, :person, :team, :now, :now, :expires, :browser)
            """;

    private static final String FIND =
            """
            select s.id as session, s.last_seen_at, s.team_id, m.role, p.id, p.name, p.email, p.zone,
                   exists (select from people.second_factor f
                            where f.person_id = p.id and f.confirmed_at is not null) as second_step
              from people.session s
              join people.membership m on m.team_id = s.team_id and m.person_id = s.person_id and m.left_at is null
              join people.person p on p.id = s.person_id
             where s.token_hash = :hash
               and s.expires_at > :now
               and s.last_seen_at > :seenAfter
            """;

    private static final String SEEN =
            """
            update people.session
               set last_seen_at = :now
             where id = :session
            """;

    private static final String OF =
            """
            select id, browser, made_at, last_seen_at
              from people.session
             where person_id = :person
               and expires_at > :now
               and last_seen_at > :seenAfter
             order by last_seen_at desc, id desc
             limit 50
            """;

    private static final String END =
            """
            delete from people.session
             where person_id = :person
               and id = :session
            """;

    private static final String END_ALL =
            """
            delete from people.session
             where person_id = :person
            """;

    private static final String END_OTHERS =
            """
            delete from people.session
             where person_id = :person
               and id <> :session
            """;

    private static final String DELETE_OLD =
            """
            delete from people.session
             where expires_at < :now
                or last_seen_at < :seenBefore
            """;

    private final JdbcClient jdbc;

    SessionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(byte[] hash, Account account, String browser, Instant now, Instant expires) {
        jdbc.sql(BEGIN)
                .param("hash", hash)
                .param("person", account.person().id().value())
                .param("team", account.team().value())
                .param("browser", browser)
                .param("now", utc(now))
                .param("expires", utc(expires))
                .update();
    }

    Optional<Found> find(byte[] hash, Instant now, Instant seenAfter) {
        return jdbc.sql(FIND)
                .param("hash", hash)
                .param("now", utc(now))
                .param("seenAfter", utc(seenAfter))
                .query(SessionSql::found)
                .optional();
    }

    void seen(long session, Instant now) {
        jdbc.sql(SEEN).param("session", session).param("now", utc(now)).update();
    }

    List<Sessions.Session> of(PersonId person, Instant now, Instant seenAfter) {
        return jdbc.sql(OF)
                .param("person", person.value())
                .param("now", utc(now))
                .param("seenAfter", utc(seenAfter))
                .query((row, _) ->
                        new Sessions.Session(
                                row.getLong("id"),
                                row.getString("browser"),
                                instant(row, "made_at"),
                                instant(row, "last_seen_at")))
                .list();
    }

    void end(PersonId person, long session) {
        jdbc.sql(END).param("person", person.value()).param("session", session).update();
    }

    void endAllOf(PersonId person) {
        jdbc.sql(END_ALL).param("person", person.value()).update();
    }

    void endOthersOf(PersonId person, long session) {
        jdbc.sql(END_OTHERS).param("person", person.value()).param("session", session).update();
    }

    int deleteOld(Instant now, Instant seenBefore) {
        return jdbc.sql(DELETE_OLD)
                .param("now", utc(now))
                .param("seenBefore", utc(seenBefore))
                .update();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("session"),
                new Person(
                        new PersonId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("email")),
                new TeamId(row.getLong("team_id")),
                Role.valueOf(row.getString("role")),
                row.getBoolean("second_step"),
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of),
                instant(row, "last_seen_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
