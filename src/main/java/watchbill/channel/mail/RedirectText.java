package watchbill.channel.mail;

import java.util.List;
import java.util.stream.Collectors;
import watchbill.channel.way.Way;

/// What a customer reads who came by a way that is not supported, in Markdown: that the inquiry is safe, and which ways
/// are better (R79).
record RedirectText(Way cameBy, List<Way> offered) {

    String markdown() {
        var safe = "Your inquiry is safe with us and stays where it is. " + standing();
        return offered.isEmpty()
                ? safe
                : "%s Next time, please use one of these:\n\n%s"
                        .formatted(
                                safe,
                                offered.stream()
                                        .map(RedirectText::line)
                                        .collect(Collectors.joining("\n")));
    }

    private String standing() {
        var name = CustomerTexts.plain(cameBy.name());
        return switch (cameBy.status()) {
            case SUPPORTED -> "%s is for going on with what has begun.".formatted(name);
            case TOLERATED ->
                    "%s is not promised to be watched, so an answer there may take longer."
                            .formatted(name);
            case RETIRED -> "%s is no longer watched.".formatted(name);
        };
    }

    private static String line(Way way) {
        var notes = way.terms().notes().isEmpty() ? "" : ". " + way.terms().notes();
        return "- %s: %s%s"
                .formatted(
                        CustomerTexts.plain(way.name()),
                        address(way.address()),
                        CustomerTexts.plain(notes));
    }

    /// Links and mail addresses can be followed; numbers and rooms are read.
    private static String address(String address) {
        return address.matches("https?://[^\\s<>]+|[^\\s@<>]+@[^\\s@<>]+")
                ? "<" + address + ">"
                : CustomerTexts.plain(address);
    }
}
