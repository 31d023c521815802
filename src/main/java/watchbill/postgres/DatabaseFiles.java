package watchbill.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files in which the database keeps its rows. A row that was changed or deleted is still in them for a while.
public final class DatabaseFiles {

    private static final Logger log = LoggerFactory.getLogger(DatabaseFiles.class);

    /// One server of several does it.
    private static final String TAKE =
            "select pg_try_advisory_lock(hashtext('watchbill files of the database'))";

    private static final String GIVE =
            "select pg_advisory_unlock(hashtext('watchbill files of the database'))";

    private static final String TABLES =
            """
            select format('%I.%I', n.nspname, c.relname)
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r'
               and c.relowner = (select oid from pg_roles where rolname = current_user)
             order by 1
            """;

    private static final String LOG_FILES = "select count(*) from pg_ls_waldir()";

    private final DataSource dataSource;
    private final @Nullable DatabaseAddress superuser;

    /// Those of somebody else's server.
    public static DatabaseFiles elsewhere(DataSource dataSource) {
        return new DatabaseFiles(dataSource, null);
    }

    /// @param superuser who may also have the write-ahead log written anew; absent if that is somebody else's server
    DatabaseFiles(DataSource dataSource, @Nullable DatabaseAddress superuser) {
        this.dataSource = dataSource;
        this.superuser = superuser;
    }

    /// Writes all tables, their indexes and what the planner knows of them anew, so that nothing is left in the files of
    /// what is no longer in the rows; and on a server of our own also runs through the write-ahead log. Each table is
    /// locked meanwhile. On somebody else's server the log and the backups are theirs to look after.
    ///
    /// @return whether it was done; not if another server is doing it
    public boolean rewrite() {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            if (!truth(connection, TAKE)) {
                return false;
            }
            try {
                rewrite(connection);
            } finally {
                run(connection, GIVE);
            }
            log.info("The files of the database are written anew.");
            return true;
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The files of the database could not be written anew. It is tried again.",
                    failure);
        }
    }

    private void rewrite(Connection connection) throws SQLException {
        for (var table : tables(connection)) {
            run(connection, "vacuum (full, analyze) " + table);
        }
        run(connection, "vacuum (full) pg_catalog.pg_statistic");
        if (superuser != null) {
            try (var mighty =
                    DriverManager.getConnection(
                            superuser.url(), superuser.user(), superuser.password())) {
                runThroughTheLog(mighty);
            }
        }
    }

    /// The log is a row of files that are used again in turn. Each is gone through once, and none is kept.
    private static void runThroughTheLog(Connection mighty) throws SQLException {
        run(mighty, "alter system set wal_recycle = off");
        run(mighty, "select pg_reload_conf()");
        for (var file = number(mighty, LOG_FILES); file >= 0; file--) {
            run(mighty, "select pg_logical_emit_message(false, 'watchbill', 'next file')");
            run(mighty, "select pg_switch_wal()");
        }
        run(mighty, "checkpoint");
        run(mighty, "alter system reset wal_recycle");
        run(mighty, "select pg_reload_conf()");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static boolean truth(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static int number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
