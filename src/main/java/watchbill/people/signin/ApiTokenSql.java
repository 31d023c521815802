package watchbill.people.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

@Repository
class ApiTokenSql {

    /// A token that counts.
    ///
    /// @param lastUsed the beginning of time when it never was
    record Found(long id, TeamId team, String name, Optional<Person> person, Instant lastUsed) {}

    /// A person's token ends with their membership.
    private static final String FIND =
            """
            select t.id as token, t.team_id, t.name as token_name, t.last_used_at, p.id, p.name, p.email
              from people.api_token t
              left join people.person p on p.id = t.person_id
             where t.token_hash = :hash
               and t.revoked_at is null
               and (t.person_id is null
                    or exists (select from people.membership m
                                where m.team_id = t.team_id and m.person_id = t.person_id and m.left_at is null))
            """;

    private static final String USED =
            """
            update people.api_token
               set last_used_at = :now
             where id = :token
            """;

    private static final String ADD =
            """
            insert into people.api_token (token_hash, team_id, person_id, name, made_at)
            values (:hash, :team, :person, :name, :now)
                on conflict do nothing
            """;

    private static final String COUNT_REVOKED_OF_TEAM =
            """
            select count(*)
              from people.api_token
             where team_id = :team
               and person_id is null
               and revoked_at is not null
            """;

    private static final String LIST =
            """
            select id, name, person_id, made_at, last_used_at
              from people.api_token
             where team_id = :team
               and revoked_at is null
             order by id desc
             limit 200
            """;

    private static final String REVOKE =
            """
            update people.api_token
               set revoked_at = :now
             where team_id = :team
               and id = :token
               and revoked_at is null
            returning name
            """;

    private final JdbcClient jdbc;

    ApiTokenSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Found> find(byte[] hash) {
        return jdbc.sql(FIND).param("hash", hash).query(ApiTokenSql::found).optional();
    }

    void used(long token, Instant now) {
        jdbc.sql(USED).param("token", token).param("now", utc(now)).update();
    }

    void add(byte[] hash, TeamId team, Optional<PersonId> person, String name, Instant now) {
        jdbc.sql(ADD)
                .param("hash", hash)
                .param("team", team.value())
                .param("person", person.map(PersonId::value).orElse(null))
                .param("name", name)
                .param("now", utc(now))
                .update();
    }

    long countRevokedOfTeam(TeamId team) {
        return jdbc.sql(COUNT_REVOKED_OF_TEAM)
                .param("team", team.value())
                .query(Long.class)
                .single();
    }

    List<ApiTokens.Token> list(TeamId team) {
        return jdbc.sql(LIST).param("team", team.value()).query(ApiTokenSql::token).list();
    }

    /// @return the name of the token that ended now
    Optional<String> revoke(TeamId team, long token, Instant now) {
        return jdbc.sql(REVOKE)
                .param("team", team.value())
                .param("token", token)
                .param("now", utc(now))
                .query((row, _) -> row.getString("name"))
                .optional();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var person = row.getObject("id", Long.class);
        return new Found(
                row.getLong("token"),
                new TeamId(row.getLong("team_id")),
                row.getString("token_name"),
                person == null
                        ? Optional.empty()
                        : Optional.of(
                                new Person(
                                        new PersonId(person),
                                        row.getString("name"),
                                        row.getString("email"))),
                instant(row, "last_used_at").orElse(Instant.EPOCH));
    }

    private static ApiTokens.Token token(ResultSet row, int number) throws SQLException {
        return new ApiTokens.Token(
                row.getLong("id"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("person_id", Long.class)).map(PersonId::new),
                instant(row, "made_at").orElseThrow(),
                instant(row, "last_used_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
