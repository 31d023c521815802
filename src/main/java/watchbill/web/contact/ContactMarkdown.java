package watchbill.web.contact;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import watchbill.web.ContactPoint;
import watchbill.web.contact.ContactSheet.Entry;

/// The contact page in Markdown, to be put into documentation as it is.
record ContactMarkdown(ContactSheet sheet) {

    String text() {
        var head =
                "## How to reach %s\n\n%s\n\n%s\n"
                        .formatted(
                                plain(sheet.name()),
                                plain(sheet.hours()),
                                sheet.ways().isEmpty()
                                        ? "No way is promised at the moment."
                                        : lines(sheet.ways().stream().map(ContactMarkdown::line)));
        return sheet.unwatched().isEmpty()
                ? head
                : "%s\n### Not watched\n\nNo answer is promised there.\n\n%s\n"
                        .formatted(
                                head,
                                lines(
                                        sheet.unwatched().stream()
                                                .map(way ->
                                                        "- %s. %s"
                                                                .formatted(
                                                                        plain(way.name()),
                                                                        plain(way.notes())))
                                                .map(String::strip)));
    }

    private static String line(Entry way) {
        var about =
                Stream.of(
                                way.delayed() ? ContactPoint.DELAYED : "",
                                way.readers(),
                                way.users(),
                                way.goesOn(),
                                way.notes())
                        .filter(text -> !text.isEmpty())
                        .map(ContactMarkdown::plain)
                        .collect(Collectors.joining(" "));
        return "- **%s%s**: %s. %s"
                .formatted(
                        plain(way.name()),
                        way.preferred() ? " (preferred)" : "",
                        address(way),
                        about);
    }

    private static String address(Entry way) {
        return way.href().isEmpty()
                ? plain(way.address())
                : "[%s](<%s>)".formatted(plain(way.address()), way.href());
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    /// No sign of a text is markup. Dots, commas and the like stay as they are, for those who read the source.
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }
}
