package watchbill.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/// The port of our server: any free one, and the same one next time if it is still free.
record RememberedPort(Path file) {

    int value() {
        try {
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Keeps the port of last time, or takes another if somebody else has it now.
    void choose() {
        if (!Files.exists(file) || !isFree(value())) {
            remember(anyFree());
        }
    }

    private void remember(int port) {
        try {
            Files.writeString(file, port + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("No free port on 127.0.0.1", failure);
        }
    }
}
