package watchbill.conversation;

import org.jspecify.annotations.Nullable;

/// What a conversation is about.
///
/// @param component the part of the system; absent if not known
/// @param site      the installation or machine; absent if not known
public record Description(
        String subject, Kind kind, @Nullable String component, @Nullable String site) {

    public Description {
        if (subject.isBlank()) {
            throw new IllegalArgumentException(
                    "A conversation needs a subject. Write it in one line.");
        }
        component = component == null || component.isBlank() ? null : component.strip();
        site = site == null || site.isBlank() ? null : site.strip();
    }
}
