package watchbill.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of text in columns; the first row is the heading.
record TextTable(List<List<String>> rows) {

    @Override
    public String toString() {
        var widths =
                IntStream.range(0, rows.getFirst().size())
                        .map(column ->
                                rows.stream()
                                        .mapToInt(row -> row.get(column).length())
                                        .max()
                                        .orElse(0))
                        .toArray();
        var rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  "));
        var lines =
                rows.stream()
                        .map(row ->
                                IntStream.range(0, widths.length)
                                        .mapToObj(i -> padded(row.get(i), widths[i]))
                                        .collect(Collectors.joining("  "))
                                        .stripTrailing())
                        .toList();
        return lines.getFirst()
                + "\n"
                + rule
                + "\n"
                + String.join("\n", lines.subList(1, lines.size()));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
