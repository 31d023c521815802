package watchbill.web.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Tells changes to all servers of the installation, and hears of them.
@Repository
class LiveSql {

    private static final String TELL = "select pg_notify('watchbill_live', :team)";
    private static final String LISTEN = "listen watchbill_live";

    private final JdbcClient jdbc;
    private final DataSource database;

    LiveSql(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    void tell(TeamId team) {
        jdbc.sql(TELL).param("team", Long.toString(team.value())).query(String.class).optional();
    }

    /// Hears of changes until the connection breaks or the thread is interrupted.
    ///
    /// @param hearing  called once, as soon as nothing is missed any more
    /// @param patience how long to wait before `heard` is called with nothing, so that the caller can see to its own
    void listen(Runnable hearing, Duration patience, Consumer<List<TeamId>> heard)
            throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection);
            hearing.run();
            var postgres = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                var teams = new ArrayList<TeamId>();
                for (var note : postgres.getNotifications((int) patience.toMillis())) {
                    teams.add(new TeamId(Long.parseLong(note.getParameter())));
                }
                heard.accept(teams);
            }
        }
    }

    private static void execute(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(LISTEN);
        }
    }
}
