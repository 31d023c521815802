package watchbill.web.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import watchbill.conversation.Draft;
import watchbill.web.Keys;
import watchbill.web.TypedMinutes;

/// What the composer sends.
///
/// @param visibility `customer` or `internal`
/// @param to         addresses that are ticked
/// @param more       addresses that were typed
/// @param confirmed  whether the question about many recipients was answered
/// @param promise    a date that was offered, `other`, or empty
/// @param promiseAt  local date and time, for `other`
/// @param minutes    how long it took; empty if nobody says
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
        @Nullable String minutes,
        @Nullable String reason,
        @Nullable Boolean preview,
        @Nullable String key,
        @Nullable List<MultipartFile> files) {

    /// An empty composer.
    static Written nothing() {
        return fresh("customer", "", false);
    }

    /// An acknowledgement that was asked for, ready to be sent.
    static Written acknowledging(String text) {
        return fresh("customer", text, true);
    }

    /// What was kept of an earlier visit. Wherever else the same draft is open, it has the same key.
    static Written before(Draft draft) {
        return fresh(
                draft.note() ? "internal" : "customer",
                draft.text(),
                false,
                "draft " + draft.savedAt());
    }

    private static Written fresh(String visibility, String text, boolean acknowledgement) {
        return fresh(visibility, text, acknowledgement, Keys.fresh());
    }

    private static Written fresh(
            String visibility, String text, boolean acknowledgement, String key) {
        return new Written(
                visibility,
                text,
                null,
                null,
                null,
                null,
                null,
                acknowledgement,
                null,
                null,
                null,
                key,
                null);
    }

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

    TypedMinutes took() {
        return new TypedMinutes(or(minutes));
    }

    /// The form's key; a new one for a form that has none yet.
    String ownKey() {
        return key == null ? Keys.fresh() : key;
    }

    /// The key of what was written in the form. The same words sent twice are one message; other words sent from a page
    /// that the browser went back to are another.
    String messageKey() {
        var content = new StringBuilder(or(visibility)).append('\n').append(words());
        uploads()
                .forEach(file ->
                        content.append('\n')
                                .append(file.getOriginalFilename())
                                .append(' ')
                                .append(file.getSize()));
        return ownKey() + " " + UUID.nameUUIDFromBytes(content.toString().getBytes(UTF_8));
    }

    private List<MultipartFile> uploads() {
        return files == null ? List.of() : files;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
