package watchbill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.postgres.DatabaseAddress;

/// A disk without room for one table: its file is `/dev/full`, to which Linux takes no byte and says "No space left on
/// device". So PostgreSQL really meets the end of a disk, without anybody having to fill one.
public final class FullDisk implements AutoCloseable {

    private static final Path DEVICE = Path.of("/dev/full");

    private final JdbcClient sql;
    private final Path file;
    private final Path aside;

    private FullDisk(JdbcClient sql, Path file) {
        this.sql = sql;
        this.file = file;
        this.aside = file.resolveSibling(file.getFileName() + ".aside");
    }

    /// Takes the room away from a table that is still empty, for everybody who is connected to its database.
    ///
    /// @param database one of [TestDatabases]
    /// @param table    with its schema
    public static FullDisk under(DatabaseAddress database, String table) {
        var sql = JdbcClient.create(TestDatabases.dataSource(database));
        var path =
                sql.sql("select pg_relation_filepath(:table::regclass)")
                        .param("table", table)
                        .query(String.class)
                        .single();
        var disk = new FullDisk(sql, TestDatabases.FILES.resolve(path));
        disk.fill();
        return disk;
    }

    private void fill() {
        try {
            if (Files.size(file) > 0) {
                throw new IllegalStateException(file + " is not empty");
            }
            Files.move(file, aside);
            Files.createSymbolicLink(file, DEVICE);
            openFilesAnew();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Gives the room back.
    @Override
    public void close() {
        try {
            Files.delete(file);
            Files.move(aside, file);
            openFilesAnew();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A connection keeps the files open that it has used.
    private void openFilesAnew() {
        sql.sql(
                        """
                        select pg_terminate_backend(pid, 5000)
                          from pg_stat_activity
                         where datname = current_database()
                           and pid <> pg_backend_pid()
                        """)
                .query(Boolean.class)
                .list();
        forgetDeadConnections();
    }

    /// A pool tries a connection out before it is used, unless it was used in the last half second.
    private static void forgetDeadConnections() {
        try {
            Thread.sleep(Duration.ofMillis(700));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
