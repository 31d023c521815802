package watchbill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the process that listens on a port, as far as Linux tells us: only processes of the same user show their
/// sockets. Elsewhere nothing is found.
///
/// @see <a href="https://man7.org/linux/man-pages/man5/proc_net.5.html">proc_net(5)</a>
final class PortHolder {

    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /// `process 4711 (java)`; empty if it cannot be found.
    static Optional<String> of(int port) {
        var sockets = sockets(port);
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), sockets))
                .findFirst()
                .map(PortHolder::name);
    }

    private static String name(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .map(command -> "process %d (%s)".formatted(process.pid(), command))
                .orElse("process " + process.pid());
    }

    /// The sockets that listen on the port, as they are called in the folders of processes.
    private static Set<String> sockets(int port) {
        var ending = String.format(Locale.ROOT, ":%04X", port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > INODE)
                .filter(columns ->
                        columns[STATE].equals(LISTENING) && columns[LOCAL_ADDRESS].endsWith(ending))
                .map(columns -> "socket:[%s]".formatted(columns[INODE]))
                .collect(Collectors.toSet());
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException _) {
            return List.of();
        }
    }

    private static boolean holds(long process, Set<String> sockets) {
        try (var files = Files.list(Path.of("/proc/%d/fd".formatted(process)))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException _) {
            return false;
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException _) {
            return "";
        }
    }
}
