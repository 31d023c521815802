package watchbill.channel.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// The imports of archives, and what could not be read in them.
@Repository
class ArchiveImportSql {

    private static final String COLUMNS =
            """
            team_id, id, format, source, begun_at, ended_at, undone_at, at_file, at_offset,
            messages, conversations, duplicates, unreadable
            """;

    private static final String BEGIN =
            """
            insert into channel.archive_import (team_id, format, source, begun_at)
            values (:team, :format, :source, :at)
            returning
            """
                    + COLUMNS;

    private static final String UNFINISHED =
            "select "
                    + COLUMNS
                    + """
                      from channel.archive_import
                     where team_id = :team and format = :format and source = :source and ended_at is null
                     order by id desc
                     limit 1
                    """;

    private static final String FIND =
            "select " + COLUMNS + " from channel.archive_import where team_id = :team and id = :id";

    /// Whoever else reads the same archive waits, and then finds it further on.
    private static final String TAKE = FIND + " for update";

    /// Imports of one team store one after the other, so that what belongs together is found.
    private static final String WAIT_FOR_TURN =
            "select pg_advisory_xact_lock(hashtext('channel.archive_import'), cast(:team as int))";

    private static final String ADVANCE =
            """
            update channel.archive_import
               set at_file = :file, at_offset = :offset,
                   messages = messages + :messages, conversations = conversations + :conversations,
                   duplicates = duplicates + :duplicates, unreadable = unreadable + :unreadable
             where team_id = :team and id = :id
            """;

    private static final String END =
            "update channel.archive_import set ended_at = :at where team_id = :team and id = :id";

    private static final String UNDONE =
            """
            update channel.archive_import
               set undone_at = :at, ended_at = coalesce(ended_at, :at)
             where team_id = :team and id = :id
            """;

    /// A file that is no archive at all must not fill the table.
    private static final int MOST_PROBLEMS = 1_000;

    private static final String ADD_PROBLEM =
            """
            insert into channel.archive_problem (team_id, import_id, file, at_offset, size, reason, source)
            select :team, :id, :file, :offset, :size, :reason, :source
             where (select count(*) from channel.archive_problem where team_id = :team and import_id = :id) < :most
            """;

    private static final String PROBLEMS =
            """
            select id, file, at_offset, size, reason
              from channel.archive_problem
             where team_id = :team and import_id = :id
             order by id
            """;

    private static final String SOURCE =
            """
            select source from channel.archive_problem
             where team_id = :team and import_id = :id and id = :problem
            """;

    private static final String OF =
            "select "
                    + COLUMNS
                    + " from channel.archive_import where team_id = :team order by id desc limit :limit";

    private final JdbcClient jdbc;

    ArchiveImportSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ArchiveImport begin(TeamId team, ArchiveFormat format, String source, Instant at) {
        return jdbc.sql(BEGIN)
                .param("team", team.value())
                .param("format", format.code())
                .param("source", source)
                .param("at", utc(at))
                .query((row, _) -> its(row))
                .single();
    }

    Optional<ArchiveImport> unfinished(TeamId team, ArchiveFormat format, String source) {
        return jdbc.sql(UNFINISHED)
                .param("team", team.value())
                .param("format", format.code())
                .param("source", source)
                .query((row, _) -> its(row))
                .optional();
    }

    Optional<ArchiveImport> find(TeamId team, long id) {
        return one(FIND, team, id);
    }

    Optional<ArchiveImport> take(TeamId team, long id) {
        return one(TAKE, team, id);
    }

    private Optional<ArchiveImport> one(String sql, TeamId team, long id) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> its(row))
                .optional();
    }

    void waitForTurn(TeamId team) {
        jdbc.sql(WAIT_FOR_TURN).param("team", team.value()).query(_ -> {});
    }

    void advance(ArchiveImport its, Place to, Tally more) {
        jdbc.sql(ADVANCE)
                .param("team", its.team().value())
                .param("id", its.id())
                .param("file", to.file())
                .param("offset", to.offset())
                .param("messages", more.messages())
                .param("conversations", more.conversations())
                .param("duplicates", more.duplicates())
                .param("unreadable", more.unreadable())
                .update();
    }

    void end(ArchiveImport its, Instant at) {
        set(END, its, at);
    }

    void undone(ArchiveImport its, Instant at) {
        set(UNDONE, its, at);
    }

    private void set(String sql, ArchiveImport its, Instant at) {
        jdbc.sql(sql)
                .param("team", its.team().value())
                .param("id", its.id())
                .param("at", utc(at))
                .update();
    }

    void addProblem(ArchiveImport its, Found.Unreadable found) {
        jdbc.sql(ADD_PROBLEM)
                .param("team", its.team().value())
                .param("id", its.id())
                .param("file", found.place().file())
                .param("offset", found.place().offset())
                .param("size", found.size())
                .param("reason", found.reason())
                .param("source", found.start())
                .param("most", MOST_PROBLEMS)
                .update();
    }

    List<ArchiveImport> of(TeamId team, int limit) {
        return jdbc.sql(OF)
                .param("team", team.value())
                .param("limit", limit)
                .query((row, _) -> its(row))
                .list();
    }

    Optional<byte[]> source(TeamId team, long id, long problem) {
        return jdbc.sql(SOURCE)
                .param("team", team.value())
                .param("id", id)
                .param("problem", problem)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    List<ArchiveProblem> problems(TeamId team, long id) {
        return jdbc.sql(PROBLEMS)
                .param("team", team.value())
                .param("id", id)
                .query((row, _) ->
                        new ArchiveProblem(
                                row.getLong("id"),
                                new Place(row.getString("file"), row.getLong("at_offset")),
                                row.getLong("size"),
                                row.getString("reason")))
                .list();
    }

    private static ArchiveImport its(ResultSet row) throws SQLException {
        var begun = row.getObject("begun_at", OffsetDateTime.class).toInstant();
        return new ArchiveImport(
                new TeamId(row.getLong("team_id")),
                row.getLong("id"),
                ArchiveFormat.of(row.getString("format")).orElseThrow(),
                row.getString("source"),
                begun,
                instant(row, "ended_at"),
                instant(row, "undone_at"),
                new Place(row.getString("at_file"), row.getLong("at_offset")),
                new Tally(
                        row.getInt("messages"),
                        row.getInt("conversations"),
                        row.getInt("duplicates"),
                        row.getInt("unreadable")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
