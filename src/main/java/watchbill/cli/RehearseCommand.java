package watchbill.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `rehearse`: a server that starts, shows a few pages to itself and stops.
///
/// `bin/watchbill` runs it once after a build. Java notes down which classes were used and how, so that later starts
/// find them prepared.
@Command(
        name = "rehearse",
        hidden = true,
        description = "Start on a new folder, look at some pages, and stop.")
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/", "/sign-in", "/api/v1/openapi.json");

    private final Server server;

    @Parameters(paramLabel = "FOLDER", description = "Where the data goes; may be thrown away.")
    private String folder = "";

    RehearseCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var port = freePort();
        try (var _ =
                        server.start(
                                "--watchbill.practice=true",
                                "--watchbill.data=" + folder,
                                "--watchbill.port=" + port,
                                "--watchbill.management-port=" + freePort(),
                                "--watchbill.smtp-port=" + freePort());
                var browser = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://localhost:%d%s".formatted(port, page));
                browser.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
        return ExitCode.OK;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
