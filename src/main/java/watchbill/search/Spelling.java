package watchbill.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which known word somebody may have meant.
final class Spelling {

    /// Shorter words are too much alike.
    static final int SHORTEST = 4;

    /// Longer ones are no words.
    static final int LONGEST = 30;

    /// From this length on, two slips are forgiven.
    private static final int LONG = 7;

    private Spelling() {}

    /// A word that is known, and how many messages have it.
    record Known(String word, int messages) {}

    /// The known word with the fewest slips, and among those the one in most messages.
    static Optional<String> meant(String typed, List<Known> known) {
        var word = typed.toLowerCase(Locale.ROOT);
        var most = word.length() < LONG ? 1 : 2;
        return known.stream()
                .filter(other -> slips(word, other.word()) <= most)
                .min(
                        Comparator.<Known>comparingInt(other -> slips(word, other.word()))
                                .thenComparing(Comparator.comparingInt(Known::messages).reversed()))
                .map(Known::word);
    }

    /// How often a letter is missing, too many, wrong, or changed places with the next.
    ///
    /// @see <a href="https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance">Optimal string alignment distance</a>
    static int slips(String typed, String known) {
        var slips = new int[typed.length() + 1][known.length() + 1];
        for (var i = 0; i <= typed.length(); i++) {
            for (var j = 0; j <= known.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : slips(typed, known, slips, i, j);
            }
        }
        return slips[typed.length()][known.length()];
    }

    private static int slips(String typed, String known, int[][] slips, int i, int j) {
        var same = typed.charAt(i - 1) == known.charAt(j - 1);
        var fewest =
                Math.min(
                        slips[i - 1][j - 1] + (same ? 0 : 1),
                        1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        var changedPlaces =
                i > 1
                        && j > 1
                        && typed.charAt(i - 1) == known.charAt(j - 2)
                        && typed.charAt(i - 2) == known.charAt(j - 1);
        return changedPlaces ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
