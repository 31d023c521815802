package watchbill.setup;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Leaves in the data folder how this server is reached, for as long as it runs.
@Component
class LocalServer {

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

    /// Tells whether a request brings the key of the file, in a time that does not depend on how much of it is right.
    boolean knows(String key) {
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
