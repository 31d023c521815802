package watchbill.web.figures;

import java.util.List;
import java.util.stream.Stream;
import watchbill.conversation.Kind;
import watchbill.insight.AboutRow;
import watchbill.insight.AboutTable;
import watchbill.web.Lengths;
import watchbill.web.Words;
import watchbill.web.figures.FiguresPage.AboutLine;

/// Puts what inquiries are about into the lines of a table.
final class AboutLines {

    private AboutLines() {}

    /// Empty if no inquiry says what it is about.
    static List<AboutLine> of(AboutTable table) {
        return table.named().isEmpty()
                ? List.of()
                : table.rows().stream().map(row -> line(row, row.name(), false)).toList();
    }

    /// Each kind, and below the questions about use their topics (R1).
    static List<AboutLine> withTopics(AboutTable kinds, AboutTable topics) {
        return kinds.rows().stream()
                .flatMap(kind ->
                        Stream.concat(
                                Stream.of(line(kind, Words.capital(kind.name()), false)),
                                kind.name().equals(Kind.USE.words())
                                        ? topics(topics)
                                        : Stream.empty()))
                .toList();
    }

    private static Stream<AboutLine> topics(AboutTable topics) {
        if (topics.named().isEmpty()) {
            return Stream.empty();
        }
        return topics.rows().stream()
                .map(row -> line(row, row.equals(topics.none()) ? "No topic" : row.name(), true));
    }

    private static AboutLine line(AboutRow row, String name, boolean within) {
        var median = row.median();
        return new AboutLine(
                name,
                row.inquiries(),
                median == null ? "" : Lengths.full(median),
                row.withHelp(),
                row.reopened(),
                within);
    }
}
