package watchbill.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberSql {

    private static final String MEMBERS =
            """
            select p.id, p.name, p.email, m.role, m.percent
              from people.membership m
              join people.person p on p.id = m.person_id
             where m.team_id = :team
               and m.left_at is null
            """;

    private static final String BY_NAME = " order by p.name, p.id";

    private static final String AS_THEY_JOINED = " order by m.joined_at, p.id";

    private static final String PERSONS =
            """
            select id, name, email
              from people.person
            """;

    private static final String RENAME =
            """
            update people.person
               set name = :name
             where id = :person
            """;

    private static final String SHOW_TIMES_IN =
            """
            update people.person
               set zone = nullif(:zone, '')
             where id = :person
            """;

    private static final String KEEP_PERSON =
            """
            insert into people.person (name, email, made_at)
            values (:name, :email, :now)
                on conflict (email) do update set name = excluded.name
            returning id, name, email
            """;

    /// One who comes back has joined anew; one who is there keeps the date.
    private static final String KEEP_MEMBERSHIP =
            """
            insert into people.membership as m (team_id, person_id, role, percent, joined_at)
            values (:team, :person, :role, :percent, :now)
                on conflict (team_id, person_id) do update
               set role = excluded.role,
                   percent = excluded.percent,
                   joined_at = case when m.left_at is null then m.joined_at else excluded.joined_at end,
                   left_at = null
            """;

    private static final String END_MEMBERSHIP =
            """
            update people.membership
               set left_at = :now
             where team_id = :team
               and person_id = :person
            """;

    private final JdbcClient jdbc;

    MemberSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> members(TeamId team) {
        return jdbc.sql(MEMBERS + BY_NAME)
                .param("team", team.value())
                .query(MemberSql::member)
                .list();
    }

    List<Member> membersAsTheyJoined(TeamId team) {
        return jdbc.sql(MEMBERS + AS_THEY_JOINED)
                .param("team", team.value())
                .query(MemberSql::member)
                .list();
    }

    Optional<Member> member(TeamId team, PersonId person) {
        return jdbc.sql(MEMBERS + " and p.id = :person")
                .param("team", team.value())
                .param("person", person.value())
                .query(MemberSql::member)
                .optional();
    }

    Optional<Member> memberByEmail(TeamId team, String email) {
        return jdbc.sql(MEMBERS + " and p.email = :email")
                .param("team", team.value())
                .param("email", email)
                .query(MemberSql::member)
                .optional();
    }

    /// All there ever were.
    Map<PersonId, Person> persons() {
        return jdbc.sql(PERSONS).query(MemberSql::person).list().stream()
                .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    void rename(PersonId person, String name) {
        jdbc.sql(RENAME).param("person", person.value()).param("name", name).update();
    }

    void showTimesIn(PersonId person, String zone) {
        jdbc.sql(SHOW_TIMES_IN).param("person", person.value()).param("zone", zone).update();
    }

    Person keepPerson(Newcomer newcomer, Instant now) {
        return jdbc.sql(KEEP_PERSON)
                .param("name", newcomer.name())
                .param("email", newcomer.email())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(MemberSql::person)
                .single();
    }

    void keepMembership(TeamId team, PersonId person, Newcomer newcomer, Instant now) {
        jdbc.sql(KEEP_MEMBERSHIP)
                .param("team", team.value())
                .param("person", person.value())
                .param("role", newcomer.role().name())
                .param("percent", newcomer.percent())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void endMembership(TeamId team, PersonId person, Instant now) {
        jdbc.sql(END_MEMBERSHIP)
                .param("team", team.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")), row.getString("name"), row.getString("email"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                person(row, number), Role.valueOf(row.getString("role")), row.getInt("percent"));
    }
}
