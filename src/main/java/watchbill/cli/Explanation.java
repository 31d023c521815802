package watchbill.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/// What is said about a command that failed.
///
/// Our own failures say what helps; so only they are shown without where they happened.
final class Explanation {

    private Explanation() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Explanation::isPlain)
                .findFirst()
                .map(Explanation::message)
                .orElseGet(() -> trace(failure));
    }

    private static boolean isPlain(Throwable cause) {
        return cause instanceof PortInUseException
                || cause.getClass().getName().startsWith("watchbill.")
                || cause.getClass().equals(IllegalStateException.class) && cause.getCause() == null;
    }

    private static String message(Throwable cause) {
        return cause instanceof PortInUseException port
                ? """
                Port %d is in use by another program.
                Stop that program, or choose other ports with --port and --management-port.\
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
