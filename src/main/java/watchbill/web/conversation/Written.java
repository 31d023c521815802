package watchbill.web.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the composer sends.
///
/// @param visibility `customer` or `internal`
/// @param to         addresses that are ticked
/// @param more       addresses that were typed
/// @param confirmed  whether the question about many recipients was answered
/// @param promise    a date that was offered, `other`, or empty
/// @param promiseAt  local date and time, for `other`
/// @param reason     why this person writes although it is somebody else's turn
/// @param preview    whether only a preview is asked for, by a page without script
/// @param key        tells a repeated submission from a new one
record Written(
        @Nullable String visibility,
        @Nullable String text,
        @Nullable List<String> to,
        @Nullable String more,
        @Nullable Boolean confirmed,
        @Nullable String promise,
        @Nullable String promiseAt,
        @Nullable Boolean acknowledgement,
        @Nullable String reason,
        @Nullable Boolean preview,
        @Nullable String key,
        @Nullable List<MultipartFile> files) {

    boolean internal() {
        return "internal".equals(visibility);
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    boolean acknowledges() {
        return Boolean.TRUE.equals(acknowledgement);
    }

    boolean previews() {
        return Boolean.TRUE.equals(preview);
    }

    String words() {
        return or(text).replace("\r\n", "\n");
    }

    List<String> ticked() {
        return to == null ? List.of() : to;
    }

    String typedAddresses() {
        return or(more);
    }

    String chosenPromise() {
        return or(promise);
    }

    String typedPromise() {
        return or(promiseAt);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
