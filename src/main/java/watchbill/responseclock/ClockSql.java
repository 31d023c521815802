package watchbill.responseclock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// The clocks of first responses.
@Repository
class ClockSql {

    private static final RowMapper<ResponseClock> CLOCK = (row, _) -> clock(row);

    private static final String COLUMNS =
            """
            team_id, conversation, goal_seconds, calendar_version, first_contact, started_at, warn_at, due_at,
            responded_at, business_wait_seconds, wall_wait_seconds, ended_at, miss_reason
            """;

    private static final String INSERT =
            """
            insert into responseclock.clock
                   (team_id, conversation, goal_seconds, calendar_version, first_contact, started_at, warn_at, due_at)
            values (:team, :conversation, :goal, :version, :firstContact, :startedAt, :warnAt, :dueAt)
            on conflict do nothing
            """;

    private static final String OF =
            "select "
                    + COLUMNS
                    + " from responseclock.clock where team_id = :team and conversation in (:conversations)";

    /// Along index `arrived` of the conversations, and for each its clock by key.
    private static final String ARRIVED =
            "select "
                    + COLUMNS
                    + """
                      from responseclock.clock
                     where (team_id, conversation) in
                           (select team_id, number from conversation.conversation
                             where team_id = :team and arrived_at >= :from and arrived_at < :to)
                    """;

    private static final String RESPOND =
            """
            update responseclock.clock
               set responded_at = :at, business_wait_seconds = :businessWait, wall_wait_seconds = :wallWait
             where team_id = :team and conversation = :conversation and responded_at is null
            """;

    private static final String END =
            """
            update responseclock.clock set ended_at = :at
             where team_id = :team and conversation = :conversation and responded_at is null
            """;

    private static final String REASON =
            "update responseclock.clock set miss_reason = :reason where team_id = :team and conversation = :conversation";

    /// Servers that run side by side skip each other's rows.
    private static final String NEAR =
            "select "
                    + COLUMNS
                    + """
                      from responseclock.clock
                     where team_id = :team and warn_at <= :now
                       and responded_at is null and ended_at is null and not near_told
                     order by warn_at
                     limit 100
                       for update skip locked
                    """;

    private static final String DUE =
            "select "
                    + COLUMNS
                    + """
                      from responseclock.clock
                     where team_id = :team and due_at < :now
                       and responded_at is null and ended_at is null and not missed_told
                     order by due_at
                     limit 100
                       for update skip locked
                    """;

    private static final String TELL_NEAR =
            "update responseclock.clock set near_told = true where team_id = :team and conversation = :conversation";

    private static final String TELL_MISSED =
            "update responseclock.clock set missed_told = true where team_id = :team and conversation = :conversation";

    private static final String MEDIAN =
            """
            select percentile_disc(0.5) within group (order by business_wait_seconds)
              from responseclock.clock
             where team_id = :team and responded_at >= :from and responded_at < :to
            """;

    /// Reads as many rows as are asked for, however many there are: the index `responded` leads to the latest.
    private static final String MEDIAN_OF_LATEST =
            """
            select percentile_disc(0.5) within group (order by business_wait_seconds)
              from (select business_wait_seconds
                      from responseclock.clock
                     where team_id = :team and responded_at is not null
                     order by responded_at desc
                     limit :latest) response
            having count(*) >= :fewest
            """;

    private final JdbcClient jdbc;

    ClockSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ResponseClock clock) {
        jdbc.sql(INSERT)
                .param("team", clock.team().value())
                .param("conversation", clock.conversation().value())
                .param("goal", clock.goal().toSeconds())
                .param("version", clock.calendarVersion())
                .param("firstContact", utc(clock.firstContact()))
                .param("startedAt", utc(clock.startedAt()))
                .param("warnAt", utc(clock.warnAt()))
                .param("dueAt", utc(clock.dueAt()))
                .update();
    }

    List<ResponseClock> of(TeamId team, List<ConversationNumber> conversations) {
        if (conversations.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(OF)
                .param("team", team.value())
                .param(
                        "conversations",
                        conversations.stream().map(ConversationNumber::value).toList())
                .query(CLOCK)
                .list();
    }

    List<ResponseClock> arrived(TeamId team, Instant from, Instant to) {
        return jdbc.sql(ARRIVED)
                .param("team", team.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(CLOCK)
                .list();
    }

    void respond(ResponseClock clock, ResponseClock.Response response) {
        jdbc.sql(RESPOND)
                .param("team", clock.team().value())
                .param("conversation", clock.conversation().value())
                .param("at", utc(response.at()))
                .param("businessWait", response.businessWait().toSeconds())
                .param("wallWait", response.wallWait().toSeconds())
                .update();
    }

    void end(TeamId team, ConversationNumber conversation, Instant at) {
        jdbc.sql(END)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("at", utc(at))
                .update();
    }

    void reason(TeamId team, ConversationNumber conversation, String reason) {
        jdbc.sql(REASON)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("reason", reason)
                .update();
    }

    List<ResponseClock> lockNear(TeamId team, Instant now) {
        return jdbc.sql(NEAR)
                .param("team", team.value())
                .param("now", utc(now))
                .query(CLOCK)
                .list();
    }

    List<ResponseClock> lockDue(TeamId team, Instant now) {
        return jdbc.sql(DUE).param("team", team.value()).param("now", utc(now)).query(CLOCK).list();
    }

    void tellNear(ResponseClock clock) {
        tell(TELL_NEAR, clock);
    }

    void tellMissed(ResponseClock clock) {
        tell(TELL_MISSED, clock);
    }

    private void tell(String sql, ResponseClock clock) {
        jdbc.sql(sql)
                .param("team", clock.team().value())
                .param("conversation", clock.conversation().value())
                .update();
    }

    Optional<Duration> median(TeamId team, Instant from, Instant to) {
        return jdbc.sql(MEDIAN)
                .param("team", team.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query((row, _) -> seconds(row, 1))
                .optional();
    }

    Optional<Duration> medianOfLatest(TeamId team, int latest, int fewest) {
        return jdbc.sql(MEDIAN_OF_LATEST)
                .param("team", team.value())
                .param("latest", latest)
                .param("fewest", fewest)
                .query((row, _) -> seconds(row, 1))
                .optional();
    }

    private static ResponseClock clock(ResultSet row) throws SQLException {
        return new ResponseClock(
                new TeamId(row.getLong("team_id")),
                new ConversationNumber(row.getLong("conversation")),
                Duration.ofSeconds(row.getLong("goal_seconds")),
                row.getInt("calendar_version"),
                instant(row, "first_contact"),
                instant(row, "started_at"),
                instant(row, "warn_at"),
                instant(row, "due_at"),
                response(row),
                optional(row, "ended_at"),
                row.getString("miss_reason"));
    }

    private static ResponseClock.@Nullable Response response(ResultSet row) throws SQLException {
        var at = optional(row, "responded_at");
        return at == null
                ? null
                : new ResponseClock.Response(
                        at,
                        Duration.ofSeconds(row.getLong("business_wait_seconds")),
                        Duration.ofSeconds(row.getLong("wall_wait_seconds")));
    }

    private static @Nullable Duration seconds(ResultSet row, int column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : Duration.ofSeconds(value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
