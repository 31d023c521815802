package watchbill.insight;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of comma-separated values, with its end.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180#section-2">RFC 4180, 2</a>
record CsvLine(String text) {

    private static final String FORMULA = "=+-@\t\r";

    /// @param cells absent ones become empty
    static CsvLine of(@Nullable String... cells) {
        return new CsvLine(
                Stream.of(cells)
                        .map(cell -> quoted(harmless(Objects.requireNonNullElse(cell, ""))))
                        .collect(Collectors.joining(",", "", "\r\n")));
    }

    /// Spreadsheets run what begins like a formula, whoever wrote it. An apostrophe before it makes it text.
    ///
    /// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
