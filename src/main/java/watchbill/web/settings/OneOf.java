package watchbill.web.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// One of the few words that a list offers.
final class OneOf {

    private OneOf() {}

    /// @throws IllegalArgumentException if the word is none of them, and so did not come from our list
    static <E extends Enum<E>> E of(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'%s' is not in the list. Choose one of: %s."
                                        .formatted(shortened(word), words(type))));
    }

    /// How forms call it.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(OneOf::word)
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "…" : word;
    }
}
