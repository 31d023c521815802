package watchbill.conversation;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A word with a code that the database, the API and addresses use: lower-case, with hyphens.
public interface Coded {

    String code();

    /// Finds the value with a code.
    ///
    /// @param what the name of the field, for the message
    /// @throws IllegalArgumentException naming the code and those there are
    static <E extends Enum<E> & Coded> E of(E[] values, String code, String what) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no %s '%s'. Use one of: %s."
                                        .formatted(
                                                what,
                                                code,
                                                Arrays.stream(values)
                                                        .map(Coded::code)
                                                        .collect(Collectors.joining(", ")))));
    }
}
