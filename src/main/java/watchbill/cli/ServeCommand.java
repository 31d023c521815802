package watchbill.cli;

import picocli.CommandLine.Command;

/// `serve`: the server with its pages, mail and API.
@Command(name = "serve", description = "Start the server.")
final class ServeCommand implements Runnable {

    private final Server server;

    ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public void run() {
        server.start();
    }
}
