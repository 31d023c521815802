package watchbill.mail.mime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The header lines of a mail or of one of its parts, in their order.
public final class Headers {

    /// One header line, unfolded.
    ///
    /// @param name  as written
    /// @param value raw bytes as text: UTF-8 where it is that, not yet decoded by RFC 2047
    public record Field(String name, String value) {}

    static final Headers NONE = new Headers(List.of());

    private final List<Field> fields;

    Headers(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    /// The first line of this name, upper or lower case.
    public Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    /// Every line of this name.
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    public boolean has(String name) {
        return first(name).isPresent();
    }

    /// The first line of this name for reading: encoded words decoded, on one line; empty when there is none.
    public String text(String name) {
        return first(name).map(EncodedWords::decode).orElse("");
    }

    /// The first line of this name in lower case, stripped; empty when there is none.
    public String word(String name) {
        return first(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
