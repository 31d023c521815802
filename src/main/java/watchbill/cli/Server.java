package watchbill.cli;

/// Starts the server. The main class gives it to the command line, so that no command but `serve` loads Spring.
@FunctionalInterface
public interface Server {

    /// Starts and returns; the server's own threads keep the process alive.
    ///
    /// @param settings Spring's own arguments, such as `--watchbill.port=8080`
    void start(String... settings);
}
