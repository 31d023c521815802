package watchbill.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that must not be here, and by which they are found wherever they were repeated: quoted, forwarded or in a
/// notice.
///
/// They are known by their lines of [#TELLING] characters and more, without regard to white space and marks of quotation; where
/// there is none, by the longest.
public record Spill(Set<String> lines) {

    /// Shorter lines stand in many messages: greetings, names.
    private static final int TELLING = 20;

    private static final Pattern MARKS = Pattern.compile("[\\s>|*_\\\\]+");

    public Spill {
        lines = Set.copyOf(lines);
    }

    /// @param texts what must not be here
    static Spill of(Stream<String> texts) {
        var lines = texts.flatMap(String::lines).map(Spill::bare).distinct().toList();
        var telling = lines.stream().filter(line -> line.length() >= TELLING).toList();
        return new Spill(Set.copyOf(telling.isEmpty() ? longest(lines) : telling));
    }

    private static List<String> longest(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .max(Comparator.comparingInt(String::length))
                .stream()
                .toList();
    }

    /// Whether a text repeats something of it.
    public boolean isIn(String text) {
        var bare = bare(text);
        return lines.stream().anyMatch(bare::contains);
    }

    /// Whether it has words at all; files alone have none.
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static String bare(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /// Leaves the words out, for they would end up in logs.
    @Override
    public String toString() {
        return "Spill of %d lines".formatted(lines.size());
    }
}
