package watchbill.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/// Leaves in the data folder how this server is reached, for as long as it runs.
@Component
class LocalServer {

    private static final String SCHEME = "Bearer ";

    private final Path data;
    private final ServerFile file;

    LocalServer(@Value("${watchbill.data}") Path data, @Value("${watchbill.port}") int port) {
        this.data = data;
        this.file =
                new ServerFile(
                        ProcessHandle.current().pid(),
                        URI.create("http://127.0.0.1:" + port),
                        freshKey());
    }

    /// Lets a command on this machine in, and nobody else.
    ///
    /// @param command what follows `bin/watchbill`, for whoever is refused
    /// @throws ErrorResponseException if the request comes from elsewhere, or without the key of the file
    void require(HttpServletRequest request, String command) {
        if (!LocalRequest.is(request) || !knows(key(request))) {
            throw new ErrorResponseException(
                    HttpStatus.FORBIDDEN,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.FORBIDDEN,
                            "This is for commands on the server's own machine. Run bin/watchbill %s there."
                                    .formatted(command)),
                    null);
        }
    }

    private static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()))
                .orElse("");
    }

    /// Tells whether a request brings the key of the file, in a time that does not depend on how much of it is right.
    private boolean knows(String key) {
        return MessageDigest.isEqual(
                key.getBytes(StandardCharsets.UTF_8), file.key().getBytes(StandardCharsets.UTF_8));
    }

    @EventListener(ApplicationReadyEvent.class)
    void up() throws IOException {
        file.write(data);
    }

    @EventListener(ContextClosedEvent.class)
    void down() throws IOException {
        file.remove(data);
    }

    private static String freshKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
