package watchbill.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What people have asked again and again, long over.
///
/// @param cause      where the trouble usually comes from
/// @param wanting    what it shows to be wanting, when somebody looks
/// @param correction what should be done about that
/// @param page       of the documentation that answers it
/// @param often how often it comes, beside the others
/// @param slow  how long it waits, beside the others
record PastInquiry(
        String subject,
        String kind,
        @Nullable String topic,
        @Nullable String component,
        @Nullable String site,
        @Nullable String cause,
        @Nullable String wanting,
        @Nullable String correction,
        @Nullable String page,
        int often,
        double slow) {

    private static final String FILE = "/sample/history.json";

    /// How long it waits where another one waits `usual`.
    Duration waits(Duration usual) {
        return Duration.ofMinutes(Math.round(usual.toMinutes() * slow));
    }

    /// All of them, each as often as it comes.
    static List<PastInquiry> all(JsonMapper json) {
        try (var file = Objects.requireNonNull(PastInquiry.class.getResourceAsStream(FILE), FILE)) {
            var all = json.readValue(file, new TypeReference<List<PastInquiry>>() {});
            return all.stream()
                    .flatMap(inquiry -> Collections.nCopies(inquiry.often(), inquiry).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
