package watchbill.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// An enum's value with a code that the database, the API and addresses use: its name, in lower case and with hyphens.
/// Who renames such a value changes what is stored.
public interface Coded {

    String name();

    /// `walk-in` for `WALK_IN`.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Finds the value with a code.
    ///
    /// @throws IllegalArgumentException naming the code and those there are
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(type, code)));
    }

    private static <E extends Enum<E> & Coded> String unknown(Class<E> type, String code) {
        return "There is no %s '%s'. Use one of: %s."
                .formatted(
                        type.getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                                .toLowerCase(Locale.ROOT),
                        code,
                        Arrays.stream(type.getEnumConstants())
                                .map(Coded::code)
                                .collect(Collectors.joining(", ")));
    }
}
