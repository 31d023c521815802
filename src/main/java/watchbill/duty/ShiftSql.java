package watchbill.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Shifts.
@Repository
class ShiftSql {

    private static final RowMapper<Shift> SHIFT = (row, _) -> shift(row);

    private static final String COVERING =
            """
            select id, begins, ends, primary_id, backup_id
              from duty.shift
             where team_id = :team and tstzrange(begins, ends) @> cast(:at as timestamptz)
            """;

    private static final String ALL =
            """
            select id, begins, ends, primary_id, backup_id
              from duty.shift
             where team_id = :team
             order by begins
            """;

    private static final String BETWEEN =
            """
            select id, begins, ends, primary_id, backup_id
              from duty.shift
             where team_id = :team and tstzrange(begins, ends) && tstzrange(:from, :to)
             order by begins
            """;

    /// Locked, so that two who change it at once do so one after the other.
    private static final String BY_ID =
            """
            select id, begins, ends, primary_id, backup_id
              from duty.shift
             where team_id = :team and id = :id
               for update
            """;

    private static final String INSERT =
            """
            insert into duty.shift (team_id, begins, ends, primary_id, backup_id)
            values (:team, :begins, :ends, :primary, :backup)
            returning id, begins, ends, primary_id, backup_id
            """;

    private static final String SEAT =
            """
            update duty.shift set ends = :ends, primary_id = :primary, backup_id = :backup
             where team_id = :team and id = :id
            """;

    private static final String DELETE =
            "delete from duty.shift where team_id = :team and id = :id";

    private final JdbcClient jdbc;

    ShiftSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Shift> covering(TeamId team, Instant at) {
        return jdbc.sql(COVERING)
                .param("team", team.value())
                .param("at", utc(at))
                .query(SHIFT)
                .optional();
    }

    /// In order.
    List<Shift> all(TeamId team) {
        return jdbc.sql(ALL).param("team", team.value()).query(SHIFT).list();
    }

    List<Shift> between(TeamId team, Instant from, Instant to) {
        return jdbc.sql(BETWEEN)
                .param("team", team.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(SHIFT)
                .list();
    }

    Optional<Shift> byId(TeamId team, ShiftId id) {
        return jdbc.sql(BY_ID)
                .param("team", team.value())
                .param("id", id.value())
                .query(SHIFT)
                .optional();
    }

    Shift insert(
            TeamId team,
            Instant begins,
            Instant ends,
            PersonId primary,
            @Nullable PersonId backup) {
        return jdbc.sql(INSERT)
                .param("team", team.value())
                .param("begins", utc(begins))
                .param("ends", utc(ends))
                .param("primary", primary.value())
                .param("backup", backup == null ? null : backup.value())
                .query(SHIFT)
                .single();
    }

    void update(TeamId team, Shift shift) {
        jdbc.sql(SEAT)
                .param("team", team.value())
                .param("id", shift.id().value())
                .param("ends", utc(shift.ends()))
                .param("primary", shift.primary().value())
                .param("backup", shift.backup() == null ? null : shift.backup().value())
                .update();
    }

    void delete(TeamId team, ShiftId id) {
        jdbc.sql(DELETE).param("team", team.value()).param("id", id.value()).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Shift shift(ResultSet row) throws SQLException {
        var backup = row.getLong("backup_id");
        var backupId = row.wasNull() ? null : new PersonId(backup);
        return new Shift(
                new ShiftId(row.getLong("id")),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                new PersonId(row.getLong("primary_id")),
                backupId);
    }
}
