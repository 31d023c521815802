package watchbill.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// An invented inquiry and what became of it.
///
/// @param businessMinutesAgo how long it has been waiting in business time
/// @param more    what the customer added
/// @param note    what a colleague noted
/// @param answer  what the Primary wrote
/// @param reply   what the customer wrote to that
/// @param promise whether the answer promises news
/// @param referredTo the outside team that has it
/// @param outcome how it ended
record SampleInquiry(
        String subject,
        String name,
        String email,
        String method,
        int businessMinutesAgo,
        String kind,
        @Nullable String topic,
        @Nullable String component,
        @Nullable String site,
        String text,
        @Nullable String more,
        @Nullable String note,
        @Nullable String answer,
        @Nullable String reply,
        @Nullable Boolean promise,
        @Nullable String referredTo,
        @Nullable String outcome) {

    private static final String FILE = "/sample/inquiries.json";

    /// All of them, the one that waits longest first.
    static List<SampleInquiry> all(JsonMapper json) {
        try (var file =
                Objects.requireNonNull(SampleInquiry.class.getResourceAsStream(FILE), FILE)) {
            var all = json.readValue(file, new TypeReference<List<SampleInquiry>>() {});
            return all.stream()
                    .sorted((a, b) ->
                            Integer.compare(b.businessMinutesAgo(), a.businessMinutesAgo()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
