package watchbill.setup;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody meant who mistyped it.
final class Nearest {

    private Nearest() {}

    /// @return empty when no word is so near that more than half of it is right
    static Optional<String> to(String typed, Collection<String> words) {
        var small = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .min(Comparator.comparingInt(word -> distance(small, lower(word))))
                .filter(word -> distance(small, lower(word)) * 2 < word.length());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// How many letters have to be put in, taken out or changed to get from one word to the other.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= other.length(); column++) {
                var changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, Math.min(row[column - 1], row[column]) + 1);
            }
        }
        return row[other.length()];
    }
}
