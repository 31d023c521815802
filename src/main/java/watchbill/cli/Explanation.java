package watchbill.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/// What is said about a command that failed.
///
/// Our own failures say what helps; so only they are shown without where they happened.
final class Explanation {

    private static final Pattern PORT = Pattern.compile("^Port (\\d{1,5}) ");

    private Explanation() {}

    static String of(Throwable failure) {
        var plain = plain(failure);
        return holder(plain).map(who -> plain + "\n" + who).orElse(plain);
    }

    private static String plain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Explanation::isPlain)
                .findFirst()
                .map(Explanation::message)
                .orElseGet(() -> trace(failure));
    }

    private static boolean isPlain(Throwable cause) {
        return cause instanceof PortInUseException
                || cause.getClass().getName().startsWith("watchbill.")
                || cause instanceof IllegalStateException && isOurs(cause);
    }

    /// Whether our own code found it out and says so.
    private static boolean isOurs(Throwable cause) {
        var places = cause.getStackTrace();
        return cause.getClass().equals(IllegalStateException.class)
                && places.length > 0
                && places[0].getClassName().startsWith("watchbill.");
    }

    /// Who has the port that the message names.
    private static Optional<String> holder(String message) {
        return PORT.matcher(message)
                .results()
                .findFirst()
                .flatMap(port -> PortHolder.of(Integer.parseInt(port.group(1))))
                .map("Now it belongs to %s."::formatted);
    }

    private static String message(Throwable cause) {
        return cause instanceof PortInUseException port
                ? """
                Port %d is in use by another program.
                Stop that program, or choose another port: --port for the pages, --management-port for health.\
                """
                        .formatted(port.getPort())
                : String.valueOf(cause.getMessage());
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().strip();
    }
}
