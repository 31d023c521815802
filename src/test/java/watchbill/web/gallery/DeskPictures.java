package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.web.Appearance;
import watchbill.web.Due;
import watchbill.web.Fact;
import watchbill.web.Figure;
import watchbill.web.Icon;
import watchbill.web.QueueRow;
import watchbill.web.QueueRow.RowAction;
import watchbill.web.Section;
import watchbill.web.StateWord;
import watchbill.web.desk.DeskPage;
import watchbill.web.desk.DeskPage.Coming;

final class DeskPictures {

    private static final StateWord NO_RESPONSE =
            StateWord.calm(Icon.CIRCLE_DASHED, "No response yet");
    private static final StateWord REPLIED = StateWord.calm(Icon.ARROW_BACK_UP, "Customer replied");
    private static final StateWord PROMISED =
            StateWord.calm(Icon.CALENDAR_CLOCK, "You promised news");

    private DeskPictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture(
                        "desk",
                        "desk",
                        Map.of("frame", Meridian.frame(Section.DESK), "page", busy())),
                new Picture(
                        "desk-by-night",
                        "desk",
                        Map.of(
                                "frame",
                                Meridian.frame(Section.DESK, 6, Appearance.DARK),
                                "page",
                                busy())),
                new Picture(
                        "desk-idle",
                        "desk",
                        Map.of(
                                "frame",
                                Meridian.frame(Section.DESK, 0, Appearance.SYSTEM),
                                "page",
                                idle())));
    }

    private static DeskPage busy() {
        return new DeskPage(
                "6 wait for you",
                "Longest wait first. Waits are counted in business time, 08:00–12:00 and 13:00–17:00 in Los Angeles.",
                "Longest wait first, in business time.",
                false,
                List.of(
                        row(
                                1482,
                                Figure.of("5", "h", "37", "min"),
                                Due.passed("09:05 today"),
                                "Parallel engine will not launch on Cedar since maintenance",
                                "Jonas Weber, Combustion Group · by mail · #1482",
                                NO_RESPONSE,
                                "Daniel nudged you at 10:30"),
                        row(
                                1485,
                                Figure.of("3", "h", "32", "min"),
                                Due.at("11:10", "in 28 min"),
                                "Pseudocolor plot shows holes at block boundaries",
                                "Grace Lin, Plasma Theory · by mail · #1485",
                                NO_RESPONSE,
                                "She wrote twice"),
                        row(
                                1479,
                                Figure.of("3", "h", "11", "min"),
                                Due.none("no goal on replies"),
                                "Can an isosurface be exported to glTF with its colours?",
                                "Carl Dunham, Visual Media · web form · #1479",
                                REPLIED,
                                "First response took 24 min"),
                        row(
                                1487,
                                Figure.of("2", "h", "42", "min"),
                                Due.at("12:00", "in 1 h 18"),
                                "Silo reader: “material not found”, Windows installer only",
                                "Oskar Nyman, Geomechanics · by mail · #1487",
                                NO_RESPONSE,
                                "Arrived before opening"),
                        row(
                                1488,
                                Figure.of("1", "h", "22", "min"),
                                Due.at("14:20", "in 2 h 38"),
                                "Checksum of the 3.4.2 Linux bundle differs on the mirror",
                                "Mei Chen, Nordic Compute Centre · web form · #1488",
                                NO_RESPONSE,
                                ""),
                        row(
                                1490,
                                Figure.of("17", "min"),
                                Due.at("15:25", "in 3 h 43"),
                                "How do I move the time slider from the Python client?",
                                "Aisha Bello, Ocean Modelling · phone, logged by Lena · #1490",
                                NO_RESPONSE,
                                "Use question")),
                promised(),
                outside(),
                "Week 47, your watch",
                List.of(
                        Fact.of("Came in", "14"),
                        Fact.of("Resolved", "9"),
                        Fact.of("Median first response", "31 min")),
                List.of(
                        new Fact("Within the goal", "5", "", "/conversations?age=within-goal"),
                        new Fact("Past the goal", "1", "", "/conversations?age=past-goal")),
                List.of(
                        new Coming("Thu 26 and Fri 27 Nov", "Holidays, nobody answers"),
                        new Coming("Mon 08:00", "Priya Raman and Lena Moss take over")),
                elsewhere(),
                List.of(new DeskPage.Check("voicemail", "Voicemail", "+1 555 0143")),
                List.of(new Fact("Held mail", "2", "", "/held-mail")));
    }

    private static DeskPage idle() {
        return new DeskPage(
                "Nothing waits for you",
                "Every inquiry of yours has an answer, or news promised for later. The next one will appear here by itself, and you need not watch for it.",
                "",
                true,
                List.of(),
                promised(),
                outside(),
                "Week 47, your watch",
                List.of(
                        Fact.of("Came in", "15"),
                        Fact.of("Resolved", "13"),
                        Fact.of("Median first response", "31 min")),
                List.of(),
                List.of(new Coming("Mon 08:00", "Priya Raman and Lena Moss take over")),
                elsewhere(),
                List.of(),
                List.of(new Fact("Held mail", "2", "", "/held-mail")));
    }

    private static List<QueueRow> promised() {
        return List.of(
                row(
                        1466,
                        Figure.of("16:00", "today"),
                        Due.none("in 4 h 18"),
                        "Memory grows with every time step, Exodus, 400 ranks",
                        "Hannah Brandt, Structural Dynamics · #1466",
                        PROMISED,
                        "Yuki is looking at it"),
                row(
                        1471,
                        Figure.of("Fri", "20 Nov"),
                        Due.none("in 2 days"),
                        "Movie encoder drops the last frame at 60 frames a second",
                        "Peter Olsen, Visual Media · #1471",
                        PROMISED,
                        "Fix merged, build tonight"));
    }

    private static List<QueueRow> outside() {
        return List.of(
                row(
                        1459,
                        Figure.of("Wed", "18 Nov"),
                        Due.none("to be asked again"),
                        "/scratch answers with stale file handles on Cedar",
                        "Jonas Weber, Combustion Group · by mail · #1459",
                        StateWord.calm(Icon.EXTERNAL_LINK, "With outside team"),
                        "Storage team, their number ST-42"));
    }

    private static List<Fact> elsewhere() {
        return List.of(
                new Fact(
                        "Waiting on customer", "5", "", "/conversations?state=waiting-on-customer"),
                new Fact("With outside team", "2", "", "/conversations?state=with-outside-team"),
                new Fact("Resolved this week", "9", "", "/conversations?state=resolved"));
    }

    private static QueueRow row(
            long number,
            Figure waiting,
            Due due,
            String title,
            String meta,
            StateWord state,
            String note) {
        var here = "/conversations/" + number;
        return new QueueRow(
                number,
                waiting,
                due,
                title,
                meta,
                state,
                note,
                List.of(
                        new RowAction("Acknowledge", "A", here + "?acknowledge", true),
                        new RowAction("Reply", "R", here + "#composer", false)));
    }
}
