package watchbill.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// The files of our database: made once, complete or not at all.
///
/// @param folder PostgreSQL's data directory
/// @param owner  the password of the user `postgres`, who may do everything and whom nobody uses afterwards
/// @param user   the password of the user `watchbill`, who owns the database of the same name and may make others
record Cluster(Path folder, Secret owner, Secret user) {

    /// Modest, for a desk shares its machine: about 64 MiB for PostgreSQL. Nothing is traded for safety.
    private static final String SETTINGS =
            """
            # Written at each start. Put changes of your own into postgresql.auto.conf, which counts more.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 50
            shared_buffers = 64MB
            effective_cache_size = 512MB
            work_mem = 8MB
            maintenance_work_mem = 128MB
            random_page_cost = 1.1
            io_method = sync
            jit = off
            fsync = on
            synchronous_commit = on
            wal_level = minimal
            max_wal_senders = 0
            max_logical_replication_workers = 0
            timezone = 'UTC'
            datestyle = 'iso, ymd'
            default_text_search_config = 'pg_catalog.simple'
            cluster_name = 'watchbill'
            update_process_title = off
            # One file a weekday, written over after a week; failing statements are logged by those who sent them.
            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgresql-%a.log'
            log_rotation_age = 1d
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_min_messages = log
            log_checkpoints = off
            log_timezone = 'UTC'
            """;

    /// RFC 7677 asks for 4096, to protect passwords that people choose. Ours is random, and every connection would wait
    /// for it.
    private static final int SCRAM_ITERATIONS = 1;

    private static final String USER_AND_DATABASE =
            """
            create role watchbill login createdb password '%s';
            create database watchbill owner watchbill;
            """;

    static Cluster in(Path parent) {
        return new Cluster(
                parent.resolve("cluster"),
                new Secret(parent.resolve("owner-password")),
                new Secret(parent.resolve("password")));
    }

    /// Where PostgreSQL writes what an operator may want to know.
    Path log() {
        return folder.resolveSibling("log");
    }

    /// Makes the cluster with its user and its database, if there is none.
    void ensure(Binaries binaries) {
        if (Files.isDirectory(folder)) {
            refuseOtherVersion();
            return;
        }
        var unfinished = folder.resolveSibling("cluster.unfinished");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectory(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            binaries.unprivileged().giveTo(unfinished);
            initialise(binaries, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("No database could be made in " + folder, failure);
        }
    }

    /// PostgreSQL reads no data of another major version.
    private void refuseOtherVersion() {
        try {
            var version = Files.readString(folder.resolve("PG_VERSION")).strip();
            if (!Binaries.VERSION.startsWith(version + ".")) {
                throw new PostgresFailure(
                        """
                        The database in %s was made by PostgreSQL %s; this Watchbill brings %s.
                        Start it with the Watchbill that made it, and move the data by backup and restore.\
                        """
                                .formatted(folder, version, Binaries.VERSION));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Writes our settings, so that those of this version count after an upgrade.
    ///
    /// @param deviations settings that a test or a tool wants otherwise
    void configure(Binaries binaries, Map<String, String> deviations) {
        var settings = new StringBuilder(SETTINGS);
        deviations.forEach((name, value) -> settings.append("%s = %s%n".formatted(name, value)));
        try {
            Files.writeString(folder.resolve("postgresql.conf"), settings);
            Files.createDirectories(log());
            binaries.unprivileged().giveTo(log());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write PostgreSQL's settings", failure);
        }
    }

    private void initialise(Binaries binaries, Path unfinished) {
        owner.value();
        binaries.unprivileged().giveTo(owner.file());
        binaries.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + owner.file(),
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions"),
                "");
        binaries.run(
                "postgres",
                List.of(
                        "--single",
                        "-D",
                        unfinished.toString(),
                        "-c",
                        "exit_on_error=on",
                        "-c",
                        "scram_iterations=" + SCRAM_ITERATIONS,
                        "postgres"),
                USER_AND_DATABASE.formatted(user.value()));
    }
}
