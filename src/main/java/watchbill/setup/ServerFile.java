package watchbill.setup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// How a command on this machine finds the running server and shows that it may set it up: whoever can read the data
/// folder may.
///
/// @param pid process of the server
/// @param url where it is reached on this machine
/// @param key changes with every start
public record ServerFile(long pid, URI url, String key) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "server.json";

    /// Reads the file of the server that runs on a data folder.
    ///
    /// @return empty if none has been started there
    public static Optional<ServerFile> read(Path data) throws IOException {
        try {
            return Optional.of(
                    JSON.readValue(Files.readAllBytes(data.resolve(NAME)), ServerFile.class));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (JacksonException unreadable) {
            throw new IOException(
                    "%s cannot be understood. Start the server anew.".formatted(data.resolve(NAME)),
                    unreadable);
        }
    }

    /// Writes the file so that it is never there half, and nobody else on the machine can read it.
    void write(Path data) throws IOException {
        Files.createDirectories(data);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(data, NAME, ".new", ownerOnly);
        Files.write(draft, JSON.writeValueAsBytes(this));
        Files.move(draft, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Takes the file away, unless another server has written its own by now.
    void remove(Path data) throws IOException {
        if (read(data).filter(this::equals).isPresent()) {
            Files.deleteIfExists(data.resolve(NAME));
        }
    }
}
