package watchbill.web.setup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// People as they are pasted from a mail: `Nora Kessler <nora@desk.example>, Tomas Lind <tomas@desk.example>`, with
/// commas, semicolons or new lines between them. Of a bare address the name is guessed.
final class PastedPeople {

    /// @param name  as pasted or guessed; never empty if the address has a letter
    /// @param email as pasted; it may be wrong
    record Pasted(String name, String email) {}

    private static final Pattern BETWEEN = Pattern.compile("[,;\\r\\n]+");
    private static final Pattern NAMED = Pattern.compile("\"?([^<\"]*)\"?\\s*<([^>]*)>");

    private PastedPeople() {}

    static List<Pasted> read(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .map(PastedPeople::person)
                .toList();
    }

    private static Pasted person(String piece) {
        var parts = NAMED.matcher(piece);
        if (!parts.matches()) {
            return new Pasted(guessed(piece), piece);
        }
        var email = parts.group(2).strip();
        var name = parts.group(1).strip();
        return new Pasted(name.isEmpty() ? guessed(email) : name, email);
    }

    /// `nora.kessler@desk.example` is probably Nora Kessler.
    private static String guessed(String email) {
        var local = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
        return Stream.of(local.split("[._+-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
