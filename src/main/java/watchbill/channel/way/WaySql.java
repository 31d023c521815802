package watchbill.channel.way;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.Coded;
import watchbill.conversation.ContactMethod;
import watchbill.people.TeamId;

/// The ways that teams have arranged.
@Repository
class WaySql {

    private static final String ALL =
            """
            select team_id, key, method, name, address, status, first_contact, ongoing, privacy, needs, notes,
                   reach, patience_minutes, daily, preferred, warns
              from channel.way
             order by team_id, added
            """;

    private static final String KEEP =
            """
            insert into channel.way (team_id, key, method, name, address, status, first_contact, ongoing, privacy,
                                     needs, notes, reach, patience_minutes, daily, preferred, warns)
            values (:team, :key, :method, :name, :address, :status, :firstContact, :ongoing, :privacy,
                    :needs, :notes, :reach, :patience, :daily, :preferred, :warns)
                on conflict (team_id, key) do update
               set name = excluded.name, address = excluded.address, status = excluded.status,
                   first_contact = excluded.first_contact, ongoing = excluded.ongoing,
                   privacy = excluded.privacy, needs = excluded.needs, notes = excluded.notes,
                   reach = excluded.reach, patience_minutes = excluded.patience_minutes,
                   daily = excluded.daily, preferred = excluded.preferred, warns = excluded.warns
            """;

    private static final String REMOVE =
            "delete from channel.way where team_id = :team and key = :key";

    private final JdbcClient jdbc;

    WaySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TeamId, List<Way>> all() {
        return jdbc
                .sql(ALL)
                .query((row, _) -> Map.entry(new TeamId(row.getLong("team_id")), way(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(
                                        Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    void keep(TeamId team, Way way) {
        jdbc.sql(KEEP)
                .param("team", team.value())
                .param("key", way.key())
                .param("method", way.method().code())
                .param("name", way.name())
                .param("address", way.address())
                .param("status", way.status().code())
                .param("firstContact", way.use().firstContact())
                .param("ongoing", way.use().ongoing())
                .param("privacy", way.terms().privacy().code())
                .param("needs", way.terms().needs())
                .param("notes", way.terms().notes())
                .param("reach", way.reach().code())
                .param("patience", way.watching().patience().toMinutes())
                .param("daily", way.watching().daily())
                .param("preferred", way.preferred())
                .param("warns", way.warns())
                .update();
    }

    void remove(TeamId team, String key) {
        jdbc.sql(REMOVE).param("team", team.value()).param("key", key).update();
    }

    private static Way way(ResultSet row) throws SQLException {
        return new Way(
                row.getString("key"),
                Coded.of(ContactMethod.class, row.getString("method")),
                row.getString("name"),
                List.of(row.getString("address")),
                Coded.of(WayStatus.class, row.getString("status")),
                new Use(row.getBoolean("first_contact"), row.getBoolean("ongoing")),
                new Terms(
                        Coded.of(Privacy.class, row.getString("privacy")),
                        row.getString("needs"),
                        row.getString("notes")),
                Coded.of(Reach.class, row.getString("reach")),
                new Watching(
                        Duration.ofMinutes(row.getInt("patience_minutes")),
                        row.getBoolean("daily")),
                row.getBoolean("preferred"),
                row.getBoolean("warns"));
    }
}
