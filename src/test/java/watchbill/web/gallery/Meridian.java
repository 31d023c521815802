package watchbill.web.gallery;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import watchbill.web.Appearance;
import watchbill.web.Frame;
import watchbill.web.Section;
import watchbill.web.Strip;
import watchbill.web.Strip.Span;
import watchbill.web.Toast;
import watchbill.web.Viewer;
import watchbill.web.VisitorFrame;
import watchbill.web.WatchLine;

/// The invented team of the design pictures, on Wednesday 18 November 2026 at 10:42.
final class Meridian {

    static final Span DAY = span("08:00", "17:00");
    static final List<Span> OPEN = List.of(span("08:00", "12:00"), span("13:00", "17:00"));

    private Meridian() {}

    static Frame frame(Section section) {
        return frame(section, 6, Appearance.SYSTEM);
    }

    static Frame frame(Section section, int waiting, Appearance appearance) {
        return new Frame(
                "Meridian",
                "SRE",
                new Viewer("Nora Kessler", "nora.kessler@meridian.example", "NK", true),
                section,
                waiting,
                watch(),
                List.of(),
                Toast.NONE,
                appearance,
                true,
                "");
    }

    static VisitorFrame visitors(String toast) {
        return new VisitorFrame("Meridian", "SRE", toast, Appearance.SYSTEM);
    }

    static WatchLine watch() {
        return new WatchLine(
                "You are Primary",
                "Backup",
                "Tomas Ibarra",
                "until Mon 23 Nov, 08:00",
                "Priya Raman, Lena Moss",
                strip(
                        162,
                        List.of(span("08:00", "10:42")),
                        "10:42",
                        "Open 08:00–12:00 and 13:00–17:00; it is 10:42"),
                "Open",
                "until 17:00",
                "Wed 10:42");
    }

    static Strip strip(double width, List<Span> done, String tick, String label) {
        return Strip.of(
                width,
                DAY,
                OPEN,
                done,
                Optional.of(tick).filter(time -> !time.isEmpty()).map(LocalTime::parse),
                label);
    }

    static Span span(String from, String to) {
        return new Span(LocalTime.parse(from), LocalTime.parse(to));
    }
}
