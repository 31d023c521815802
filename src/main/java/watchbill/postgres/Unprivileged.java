package watchbill.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How we run PostgreSQL's programs, which refuse to run as root.
enum Unprivileged {

    /// We are an ordinary user; nothing is to be done.
    ALREADY(List.of()),

    /// We are root, or a user without a name as in some containers, and put the program into a user namespace where we
    /// are nobody. Its files stay ours.
    BY_NAMESPACE(List.of("unshare", "--user", "--")),

    /// We are root and user namespaces are closed, as in most containers: the program runs as `nobody`, who then owns
    /// the cluster.
    BY_OTHER_USER(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));

    private static final int NOBODY = 65534;

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /// The first way that works here.
    ///
    /// @throws PostgresFailure if we are root and neither way works
    static Unprivileged here() {
        if (!isRoot()) {
            return hasName() || !BY_NAMESPACE.works() ? ALREADY : BY_NAMESPACE;
        }
        return Stream.of(BY_NAMESPACE, BY_OTHER_USER)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() ->
                        new PostgresFailure(
                                """
                                PostgreSQL refuses to run as root, and neither 'unshare' nor 'setpriv' is \
                                allowed here.
                                Start Watchbill as an ordinary user, or set WATCHBILL_DATABASE_URL.\
                                """));
    }

    List<String> wrap(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /// Lets PostgreSQL's programs write `path`.
    void giveTo(Path path) {
        if (this == BY_OTHER_USER) {
            try {
                Files.setAttribute(path, "unix:uid", NOBODY);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private boolean works() {
        try {
            return Program.run(wrap(List.of("true")), "").succeeded();
        } catch (PostgresFailure _) {
            return false;
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /// PostgreSQL asks the system for the name of its user, and Java has found `?` if there is none.
    private static boolean hasName() {
        return !System.getProperty("user.name", "?").equals("?");
    }
}
