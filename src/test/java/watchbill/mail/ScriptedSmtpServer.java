package watchbill.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;

/// A mail server that says yes to everything but what its script names.
final class ScriptedSmtpServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> script = new HashMap<>();
    private final StringBuffer heard = new StringBuffer();

    private ScriptedSmtpServer(ServerSocket door) {
        this.door = door;
    }

    /// @param script beginnings of commands, or `DATA-END`, each with the answer to it
    static ScriptedSmtpServer start(String... script) {
        try {
            var server =
                    new ScriptedSmtpServer(
                            new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
            for (var at = 0; at < script.length; at += 2) {
                server.script.put(script[at], script[at + 1]);
            }
            Thread.ofVirtual().start(server::listen);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /// Everything the client said.
    String heard() {
        return heard.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try (var client = door.accept()) {
                serve(client);
            } catch (IOException gone) {
                heard.append("(connection closed)\n");
            }
        }
    }

    private void serve(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        say(client, "220 scripted.example");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.append(line).append('\n');
            say(client, answer(line));
            if (line.equals("DATA")) {
                readMail(in);
                say(client, answer("DATA-END"));
            }
        }
    }

    private void readMail(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            heard.append(line).append('\n');
        }
    }

    private String answer(String command) {
        return script.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command.equals("DATA") ? "354 go on" : "250 ok");
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
        client.getOutputStream().flush();
    }
}
