package watchbill.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/// PostgreSQL's programs, unpacked from our jar once.
///
/// @param folder holds `bin`, `lib` and `share`
record Binaries(Path folder, Unprivileged unprivileged) {

    /// The version that pom.xml names; part of the folder's name, so that an upgrade unpacks anew.
    static final String VERSION = "18.6";

    /// Unpacks into a temporary folder and renames it, so that a half unpacked one is never used.
    static Binaries unpackedIn(Path parent, Unprivileged unprivileged) {
        var folder = parent.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(folder)) {
            removeOthers(parent);
            unpack(parent.resolve("postgresql-" + VERSION + ".unpacking"), folder);
        }
        return new Binaries(folder, unprivileged);
    }

    /// Removes those of other versions, and what an interrupted unpacking left.
    private static void removeOthers(Path parent) {
        try (var others = Files.newDirectoryStream(parent, "postgresql-*")) {
            for (var other : others) {
                FileSystemUtils.deleteRecursively(other);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Runs one of the programs to its end.
    ///
    /// @throws PostgresFailure with what it said, if it does not end well
    String run(String name, List<String> arguments, String input) {
        var program = Stream.of(folder.resolve("bin").resolve(name).toString());
        var command = Stream.concat(program, arguments.stream()).toList();
        var run = Program.run(unprivileged.wrap(command), input);
        if (!run.succeeded()) {
            throw new PostgresFailure(
                    "%s ended with code %d: %s".formatted(name, run.exit(), run.output().strip()));
        }
        return run.output();
    }

    private static void unpack(Path temporary, Path folder) {
        try (var archive = archive();
                var entries =
                        new TarArchiveInputStream(
                                new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                unpack(entry, entries, temporary);
            }
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "PostgreSQL's programs cannot be unpacked to " + folder, failure);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
            throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }

    private static InputStream archive() {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var name = "/postgres-%s-%s.txz".formatted(system, machine);
        var archive = Binaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new PostgresFailure(
                    """
                    This Watchbill carries no PostgreSQL for %s on %s.
                    Set WATCHBILL_DATABASE_URL to a PostgreSQL 15 or newer.\
                    """
                            .formatted(system, machine));
        }
        return archive;
    }
}
