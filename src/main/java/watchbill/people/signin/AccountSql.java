package watchbill.people.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

@Repository
class AccountSql {

    /// Only those who are on a team have an account.
    private static final String ACCOUNT =
            """
            select p.id, p.name, p.email, p.password_hash, p.link_generation, f.secret, m.team_id
              from people.person p
              left join people.second_factor f on f.person_id = p.id and f.confirmed_at is not null
              join lateral (select min(team_id) as team_id
                              from people.membership
                             where person_id = p.id
                               and left_at is null) m on m.team_id is not null
            """;

    private static final String SET_PASSWORD =
            """
            update people.person
               set password_hash = :hash, link_generation = link_generation + 1
             where id = :person
            """;

    /// Of two who use the same link at once, one is too late.
    private static final String USE_LINK =
            """
            update people.person
               set link_generation = link_generation + 1
             where id = :person
               and link_generation = :generation
            """;

    private final JdbcClient jdbc;

    AccountSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byEmail(String email) {
        return jdbc.sql(ACCOUNT + " where p.email = :email")
                .param("email", email)
                .query(AccountSql::account)
                .optional();
    }

    Optional<Account> byId(PersonId person) {
        return jdbc.sql(ACCOUNT + " where p.id = :person")
                .param("person", person.value())
                .query(AccountSql::account)
                .optional();
    }

    void setPassword(PersonId person, String hash) {
        jdbc.sql(SET_PASSWORD).param("person", person.value()).param("hash", hash).update();
    }

    /// @return whether the link counted
    boolean useLink(PersonId person, int generation) {
        return jdbc.sql(USE_LINK)
                        .param("person", person.value())
                        .param("generation", generation)
                        .update()
                == 1;
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new Person(
                        new PersonId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("email")),
                new TeamId(row.getLong("team_id")),
                Optional.ofNullable(row.getString("password_hash")),
                row.getInt("link_generation"),
                Optional.ofNullable(row.getBytes("secret")).map(Totp::new));
    }
}
