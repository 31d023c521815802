package watchbill.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import watchbill.mail.RelaySettings;

/// A mail server that takes everything, until the test has it refuse, be slow, or die.
public final class TestRelay implements AutoCloseable {

    private final Map<String, String> script = new ConcurrentHashMap<>();
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger busiest = new AtomicInteger();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private volatile Duration delay = Duration.ZERO;

    /// A mail that was taken.
    ///
    /// @param sender as in `MAIL FROM`, with brackets
    public record Letter(String sender, List<String> recipients, String raw) {

        /// The first value of a header; empty if there is none. Folded lines are not joined.
        public String header(String name) {
            return raw.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private TestRelay(ServerSocket door) {
        this.door = door;
    }

    public static TestRelay start() {
        return start(0);
    }

    /// @param port the one to listen on; 0 for any
    public static TestRelay start(int port) {
        try {
            var relay = new TestRelay(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(relay::listen);
            return relay;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public RelaySettings settings() {
        return new RelaySettings(
                "127.0.0.1", door.getLocalPort(), null, null, RelaySettings.Encryption.NONE);
    }

    /// What was taken, in order.
    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    /// How many connections there were at the same time, at most.
    public int busiest() {
        return busiest.get();
    }

    /// Answers a command in this way from now on.
    ///
    /// @param command how the command begins, such as `RCPT TO:<bob@`; `.` for the end of the mail
    /// @param reply   such as `450 greylisted`; `break` to close the connection instead
    public TestRelay reply(String command, String reply) {
        script.put(command, reply);
        return this;
    }

    /// Forgets every [#reply].
    public void takeEverything() {
        script.clear();
    }

    /// Lets every connection wait for its first answer.
    public void takeTime(Duration delay) {
        this.delay = delay;
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var client : clients) {
                client.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
        try (client) {
            Thread.sleep(delay);
            talk(client);
        } catch (IOException gone) {
            // the client left, or the test closed the relay
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            busy.decrementAndGet();
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        var recipients = new ArrayList<String>();
        var sender = "";
        say(client, "220 relay.example");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var reply = reply(line);
            if (line.startsWith("MAIL FROM:")) {
                sender = line.substring("MAIL FROM:".length());
                recipients.clear();
            } else if (line.startsWith("RCPT TO:") && reply.startsWith("2")) {
                recipients.add(line.replaceFirst("RCPT TO:<([^>]*)>.*", "$1"));
            }
            if (reply.equals("break")) {
                return;
            }
            say(client, reply);
            if (reply.startsWith("354") && !take(client, sender, recipients, mail(in))) {
                return;
            }
        }
    }

    /// @return whether the connection goes on
    private boolean take(Socket client, String sender, List<String> recipients, String raw)
            throws IOException {
        var reply = reply(".");
        if (reply.equals("break")) {
            return false;
        }
        if (reply.startsWith("2")) {
            letters.add(new Letter(sender, List.copyOf(recipients), raw));
        }
        say(client, reply);
        return true;
    }

    /// A sender that is gone before the end of the mail has sent nothing.
    private static String mail(BufferedReader in) throws IOException {
        var raw = new StringBuilder();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return raw.toString();
            }
            raw.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        throw new EOFException("The sender left in the middle of a mail.");
    }

    private String reply(String command) {
        return script.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command.equals("DATA") ? "354 go on" : "250 ok");
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(ISO_8859_1));
        client.getOutputStream().flush();
    }
}
