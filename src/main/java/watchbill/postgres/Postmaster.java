package watchbill.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The server process of a cluster, as its file `postmaster.pid` names it.
record Postmaster(long pid, Path cluster) {

    /// The process that the file names, whether it still lives or not.
    static Optional<Postmaster> of(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.stream()
                    .findFirst()
                    .map(line -> new Postmaster(Long.parseLong(line.strip()), cluster));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Whether it lives and is the server of this cluster, and not another process that was given the same number
    /// later. A process that has ended and was not yet collected has no command line.
    boolean lives() {
        try {
            var command = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return command.contains(cluster.toString());
        } catch (IOException _) {
            return false;
        }
    }

    /// Removes the file of a server that is gone. PostgreSQL itself would refuse to start if its number has been given
    /// to another process since.
    void forget() {
        try {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
