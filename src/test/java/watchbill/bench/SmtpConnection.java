package watchbill.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.Socket;

/// A mail server that relays to ours, one mail after the other on one connection.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5321">RFC 5321</a>
final class SmtpConnection implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader answers;
    private final BufferedWriter commands;

    SmtpConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        commands = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), US_ASCII));
        expect("220");
        say("EHLO bench.example", "250");
    }

    /// Returns once the server has said that the mail is safe.
    ///
    /// @param content header and body, lines ending in CR LF, no line that is only a dot
    void send(String from, String to, String content) throws IOException {
        say("MAIL FROM:<%s>".formatted(from), "250");
        say("RCPT TO:<%s>".formatted(to), "250");
        say("DATA", "354");
        say(content + "\r\n.", "250");
    }

    @Override
    public void close() throws IOException {
        say("QUIT", "221");
        socket.close();
    }

    private void say(String command, String expected) throws IOException {
        commands.write(command + "\r\n");
        commands.flush();
        expect(expected);
    }

    private void expect(String code) throws IOException {
        var line = answers.readLine();
        while (line != null && line.startsWith(code + "-")) {
            line = answers.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("Expected %s, and the server said: %s".formatted(code, line));
        }
    }
}
