package watchbill.cli;

import java.util.Optional;

/// Starts the server. The main class gives it to the command line, so that a short command does not load Spring.
@FunctionalInterface
public interface Server {

    /// Starts, and returns when the pages can be opened; the server's own threads keep the process alive.
    ///
    /// @param settings Spring's own arguments, such as `--watchbill.port=8080`
    Running start(String... settings);

    /// A server that is up.
    interface Running extends AutoCloseable {

        /// The one address to open.
        String address();

        /// Where it takes mail in: `127.0.0.1:2525`.
        String mail();

        /// The address to which customers write; empty until a team is set up.
        Optional<String> desk();

        /// The folder in which it keeps everything.
        String data();

        /// Stops it and everything it started.
        @Override
        void close();
    }
}
