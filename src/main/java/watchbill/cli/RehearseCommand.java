package watchbill.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import watchbill.setup.ServerFile;

/// `rehearse`: a server that starts, does its main job for a while and stops.
///
/// `bin/watchbill` runs it once after a build. Java notes down which classes were used and how, so that later starts
/// find them prepared and the first pages are not the slowest.
@Command(
        name = "rehearse",
        hidden = true,
        description = "Start on a new folder, take mail in, look at some pages, and stop.")
final class RehearseCommand implements Callable<Integer> {

    private final Server server;

    @Parameters(paramLabel = "FOLDER", description = "Where the data goes; may be thrown away.")
    private Path folder = Path.of("");

    RehearseCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var smtpPort = freePort();
        try (var _ =
                server.start(
                        "--watchbill.practice=true",
                        "--watchbill.data=" + folder,
                        "--watchbill.port=" + freePort(),
                        "--watchbill.management-port=" + freePort(),
                        "--watchbill.smtp-port=" + smtpPort)) {
            var running = new RunningServer(ServerFile.read(folder).orElseThrow());
            new Rehearsal(running, smtpPort).perform();
        }
        return ExitCode.OK;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
