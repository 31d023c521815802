package watchbill.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own, on 127.0.0.1 only, for as long as it is not closed.
///
/// Whatever is killed, the next start works: a server that was left behind is stopped first, and one that dies while
/// we run is started again. Only one process at a time can have one on the same data folder.
public final class PostgresServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private final DataFolderLock lock;
    private final Binaries binaries;
    private final Cluster cluster;
    private final Path startLog;
    private final RememberedPort port;
    private final Watch watch;

    private PostgresServer(DataFolderLock lock, Path folder, Map<String, String> deviations) {
        this.lock = lock;
        this.binaries = Binaries.unpackedIn(folder, Unprivileged.here());
        this.cluster = Cluster.in(folder);
        this.startLog = folder.resolve("start.log");
        this.port = new RememberedPort(folder.resolve("port"));
        cluster.ensure(binaries);
        cluster.configure(binaries, deviations);
        stopWhatIsLeft();
        port.choose();
        run();
        this.watch = new Watch(this::lives, this::run);
    }

    /// Starts the server of `dataFolder`, and makes it first if there is none. The first start takes some seconds.
    ///
    /// @throws DataFolderInUse if another process has it
    /// @throws PostgresFailure if it does not start, with what it said
    public static PostgresServer start(Path dataFolder) {
        return start(dataFolder, Map.of());
    }

    /// Starts the server with some settings of PostgreSQL that differ from ours.
    public static PostgresServer start(Path dataFolder, Map<String, String> deviations) {
        var lock = DataFolderLock.take(dataFolder.toAbsolutePath());
        try {
            var folder = dataFolder.toRealPath().resolve("postgres");
            Files.createDirectories(folder);
            return new PostgresServer(lock, folder, deviations);
        } catch (IOException failure) {
            lock.close();
            throw new UncheckedIOException("The data folder " + dataFolder, failure);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// Where the database of a server is that another process runs on `dataFolder` at present.
    ///
    /// @return empty if none runs there
    public static Optional<DatabaseAddress> running(Path dataFolder) {
        var folder = dataFolder.toAbsolutePath().normalize().resolve("postgres");
        var cluster = Cluster.in(folder);
        return Postmaster.of(cluster.folder())
                .filter(Postmaster::lives)
                .map(_ -> address(new RememberedPort(folder.resolve("port")), cluster));
    }

    /// Where the database `watchbill` is. Stays the same until this server is closed.
    public DatabaseAddress address() {
        return address(port, cluster);
    }

    /// The same place for the user who may do everything. Only what no other user may do is done so.
    DatabaseAddress superuser() {
        return new DatabaseAddress(address().url(), "postgres", cluster.owner().value());
    }

    /// Stops PostgreSQL and gives the data folder free.
    @Override
    public void close() {
        watch.close();
        stopWhatIsLeft();
        lock.close();
    }

    private static DatabaseAddress address(RememberedPort port, Cluster cluster) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/watchbill".formatted(port.value()),
                "watchbill",
                cluster.user().value());
    }

    private boolean lives() {
        return Postmaster.of(cluster.folder()).filter(Postmaster::lives).isPresent();
    }

    /// Runs until PostgreSQL takes connections, after a crash also as long as it needs to repair itself. Its process
    /// has a session of its own, so that a Ctrl-C in our terminal reaches only us.
    private void run() {
        stopWhatIsLeft();
        try {
            Files.writeString(startLog, "");
            binaries.unprivileged().giveTo(startLog);
            control("start", "-t", "600", "-l", startLog.toString(), "-o", "-p " + port.value());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (PostgresFailure failure) {
            throw new PostgresFailure(failure.getMessage() + "\n" + said(), failure);
        }
    }

    private void stopWhatIsLeft() {
        var postmaster = Postmaster.of(cluster.folder());
        if (postmaster.filter(Postmaster::lives).isPresent()) {
            stop();
        } else {
            postmaster.ifPresent(Postmaster::forget);
        }
    }

    private void stop() {
        try {
            control("stop", "-m", "fast", "-t", "30");
        } catch (PostgresFailure failure) {
            log.warn("PostgreSQL does not stop, now it must: {}", failure.getMessage());
            control("stop", "-m", "immediate", "-t", "30");
        }
    }

    private void control(String action, String... more) {
        var common = Stream.of(action, "-w", "-s", "-D", cluster.folder().toString());
        binaries.run("pg_ctl", Stream.concat(common, Stream.of(more)).toList(), "");
    }

    private String said() {
        try {
            return Files.readString(startLog).strip();
        } catch (IOException _) {
            return "It left no message in " + startLog;
        }
    }
}
