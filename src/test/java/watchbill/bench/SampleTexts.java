package watchbill.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts of invented words, of which few are common and most are rare, as in any language.
final class SampleTexts {

    /// Stands in about one message of five.
    static final String COMMON_WORD = "mesh";

    private static final int VOCABULARY = 20_000;
    private static final String[] SYLLABLES =
            "ba ce di fo gu ka le mi no pu ra se ti vo zu bra cle dri flo gru".split(" ");

    private final Random random = new Random(2026);

    /// Texts of thirty to a hundred words.
    List<String> messages(int count) {
        return Stream.generate(this::message).limit(count).toList();
    }

    private String message() {
        var text = words(30 + random.nextInt(70));
        return random.nextInt(5) == 0 ? text + " " + COMMON_WORD : text;
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    /// The word of rank n comes up about one n-th as often as the first.
    private String word() {
        var word = new StringBuilder();
        for (var rank = (int) Math.pow(VOCABULARY, random.nextDouble()); rank > 0; rank /= 20) {
            word.append(SYLLABLES[rank % SYLLABLES.length]);
        }
        return word.toString();
    }
}
