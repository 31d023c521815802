package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Section;
import watchbill.web.conversation.FilePage;

/// One file of a conversation: a log, a picture, and something that cannot be shown.
final class FilePictures {

    /// A small picture that comes with the page, where a server would have one.
    static final String HOLES =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='280' height='180'%3E%3Crect width='280' height='180' fill='%2324556b'/%3E%3Cg fill='%23cfe4e2'%3E%3Crect x='90' width='6' height='180'/%3E%3Crect x='186' width='6' height='180'/%3E%3Crect y='86' width='280' height='6'/%3E%3C/g%3E%3C/svg%3E";

    private static final String HASH =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private FilePictures() {}

    static List<Picture> all() {
        return List.of(
                picture("file-log", log()),
                picture("file-picture", seen()),
                picture("file-empty", nothing()));
    }

    private static Picture picture(String name, FilePage page) {
        return new Picture(
                name, "file", Map.of("frame", Meridian.frame(Section.DESK), "page", page));
    }

    private static FilePage log() {
        var lines =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(
                                "[rank 7] cycle %1$d: exchanged 48 ghost zones with rank 6, residual 3.2e-%1$d"
                                        ::formatted)
                        .toList();
        return page(
                "meridian-solver-2026-11-17.log",
                "Text",
                "2.1 MB",
                "",
                Optional.of(new FilePage.Text("The last 200 lines", lines, "/x?more=true")),
                "");
    }

    private static FilePage seen() {
        return page("holes-ranks8.png", "PNG picture", "412 KB", HOLES, Optional.empty(), "");
    }

    private static FilePage nothing() {
        return page(
                "core.dump",
                "A file of an unknown kind",
                "0 bytes",
                "",
                Optional.empty(),
                "The file is empty: it has 0 bytes.");
    }

    private static FilePage page(
            String name,
            String kind,
            String size,
            String picture,
            Optional<FilePage.Text> text,
            String nothing) {
        return new FilePage(
                1486,
                "Pseudocolor plot shows holes at block boundaries",
                "/conversations/1486",
                name,
                Icon.FILE,
                "/x",
                picture,
                text,
                nothing,
                List.of(
                        Fact.of("What it is", kind),
                        Fact.of("Size", size),
                        new Fact("Sent by", "Grace Lin", "Tuesday 17 November 2026, 16:10", "/x"),
                        Fact.of("Seen by", "The team and the customer"),
                        Fact.of("SHA-256", HASH)));
    }
}
