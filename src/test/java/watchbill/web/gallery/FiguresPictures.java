package watchbill.web.gallery;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import watchbill.insight.Arrivals;
import watchbill.insight.Arrivals.Weekday;
import watchbill.insight.Distribution;
import watchbill.insight.Distribution.Bin;
import watchbill.insight.WeekOfInquiries;
import watchbill.web.Choice;
import watchbill.web.Figure;
import watchbill.web.Section;
import watchbill.web.figures.FiguresPage;
import watchbill.web.figures.FiguresPage.About;
import watchbill.web.figures.FiguresPage.AboutLine;
import watchbill.web.figures.FiguresPage.Arriving;
import watchbill.web.figures.FiguresPage.Ended;
import watchbill.web.figures.FiguresPage.GoalRow;
import watchbill.web.figures.FiguresPage.Lead;
import watchbill.web.figures.FiguresPage.OutcomeRow;
import watchbill.web.figures.FiguresPage.Waits;
import watchbill.web.figures.FiguresPage.Weeks;
import watchbill.web.figures.Finding;
import watchbill.web.figures.HeatMap;
import watchbill.web.figures.Histogram;
import watchbill.web.figures.Tally;
import watchbill.web.figures.Tally.Row;
import watchbill.web.figures.Tally.Table;
import watchbill.web.figures.WeekChart;

/// The figures of a busy quarter, of a first week, and of days in which nothing came.
final class FiguresPictures {

    private static final LocalDate FIRST_MONDAY = LocalDate.parse("2026-08-24");
    private static final Duration QUARTER = ofMinutes(15);

    private FiguresPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("figures", busy()),
                picture("figures-little", little()),
                picture("figures-empty", empty()));
    }

    private static Picture picture(String name, FiguresPage page) {
        return new Picture(
                name, "figures", Map.of("frame", Meridian.frame(Section.FIGURES), "page", page));
    }

    private static FiguresPage busy() {
        return new FiguresPage(
                "24 August to 20 November 2026. 3 alerts are counted apart. No one’s name appears here.",
                periods(),
                "",
                "/figures.csv?period=13-weeks",
                false,
                new Lead(
                        Figure.of("31", "min"),
                        Figure.of("2", "h", "38", "min"),
                        Figure.of("5", "h", "37", "min"),
                        1482,
                        98,
                        "159 of 162 met the goal of 4 h"),
                "4 wait for the first response, 1 of them past the goal; 2 ended without one.",
                new Waits(
                        new Finding(
                                "Half have an answer within 31 minutes",
                                "Inquiries by time to the first response. Three broke the goal."),
                        Histogram.of(waits(), ofMinutes(31), Optional.of(ofHours(4)))),
                new Arriving(
                        new Finding(
                                "Monday mornings bring the most",
                                "Inquiries by weekday and hour of arrival. Another 11 came on other days."),
                        HeatMap.of(arrivals()),
                        "Los Angeles"),
                new Weeks("Faster answers, more questions", WeekChart.of(weeks())),
                List.of(components(), kinds()),
                List.of(),
                outcomes(),
                new Finding(
                        "19 of 20 promises were kept",
                        "Times by which customers were to hear from us again. 3 lie ahead."),
                List.of(activities(), ways(), taught()));
    }

    private static FiguresPage little() {
        return new FiguresPage(
                "24 August to 20 November 2026. Alerts are counted apart. No one’s name appears here.",
                periods(),
                "There is no period '2026-13'. Use 13-weeks, a month such as 2026-11, or a year such as 2026.",
                "/figures.csv?period=13-weeks",
                false,
                new Lead(
                        Figure.of("12", "min"),
                        Figure.of("3", "h", "50", "min"),
                        Figure.of("3", "h", "50", "min"),
                        3,
                        50,
                        "1 of 2 met their goal"),
                "1 waits for the first response.",
                new Waits(
                        new Finding(
                                "Time to the first response",
                                "Inquiries by time to the first response. One broke the goal."),
                        Histogram.of(
                                new Distribution(
                                        QUARTER,
                                        IntStream.range(0, 16)
                                                .mapToObj(bin ->
                                                        bin(
                                                                bin,
                                                                bin == 0 ? 1 : 0,
                                                                bin == 15 ? 1 : 0))
                                                .toList()),
                                ofMinutes(12),
                                Optional.empty())),
                new Arriving(
                        new Finding("When they come", "Inquiries by weekday and hour of arrival."),
                        HeatMap.of(
                                new Arrivals(
                                        List.of(
                                                day(DayOfWeek.MONDAY, 9, 1),
                                                day(DayOfWeek.TUESDAY, 14, 2)),
                                        0,
                                        null)),
                        "Los Angeles"),
                new Weeks(
                        "Week by week",
                        WeekChart.of(
                                IntStream.range(0, 13)
                                        .mapToObj(week ->
                                                new WeekOfInquiries(
                                                        FIRST_MONDAY.plusWeeks(week),
                                                        week == 12 ? 3 : 0,
                                                        week == 12 ? ofMinutes(12) : null))
                                        .toList())),
                List.of(
                        new About(
                                new Finding(
                                        "What they are about",
                                        "By the component that each is about."),
                                "Component",
                                List.of())),
                List.of(new GoalRow("4 h", 1, 0, "12 min"), new GoalRow("2 h", 0, 1, "3 h 50 min")),
                new Ended(new Finding("0 of 3 are resolved", "3 are open."), List.of()),
                new Finding(
                        "No promise fell due",
                        "Times by which customers were to hear from us again."),
                List.of());
    }

    private static FiguresPage empty() {
        var nothing = new Finding("", "");
        return new FiguresPage(
                "24 August to 20 November 2026. Alerts are counted apart. No one’s name appears here.",
                periods(),
                "",
                "",
                true,
                null,
                "",
                null,
                new Arriving(nothing, HeatMap.of(new Arrivals(List.of(), 0, null)), "Los Angeles"),
                new Weeks("", WeekChart.of(weeks())),
                List.of(),
                List.of(),
                new Ended(nothing, List.of()),
                nothing,
                List.of());
    }

    private static Tally activities() {
        return new Tally(
                new Finding(
                        "Half are settled with 9 minutes of work",
                        "What was done, each activity once an inquiry, and the time that was noted for it."),
                List.of(
                        new Table(
                                "Activity",
                                "Time",
                                List.of(
                                        new Row("Taken down", "", 12, "48 min"),
                                        new Row("Answered", "", 88, "9 h 40 min"),
                                        new Row("Diagnosed", "", 41, "19 h 5 min"),
                                        new Row("Made a reproducer", "", 14, "6 h"),
                                        new Row("Looked whether it is known", "", 11, "–"),
                                        new Row("Not said what for", "", 20, "2 h 10 min")))));
    }

    private static Tally ways() {
        return new Tally(
                new Finding(
                        "They cost 37 h 43 min of work",
                        "Time that was noted, of 131 inquiries. Nobody has to note it."),
                List.of(
                        new Table(
                                "Kind",
                                "Time",
                                List.of(
                                        new Row("Use", "", 84, "11 h 20 min"),
                                        new Row("Operations, ours", "", 62, "24 h 3 min"))),
                        new Table(
                                "How they came",
                                "Time",
                                List.of(
                                        new Row("By mail", "", 90, "22 h"),
                                        new Row("By phone", "", 41, "12 h 3 min"),
                                        new Row("Through a colleague", "", 12, "3 h 40 min"))),
                        new Table(
                                "To write them down",
                                "Time",
                                List.of(new Row("Through a colleague", "", 12, "48 min")))));
    }

    private static Tally taught() {
        return new Tally(
                new Finding(
                        "What they taught",
                        "54 customers are satisfied, and 7 are not, whatever the outcome."),
                List.of(
                        new Table(
                                "What fell short",
                                "",
                                List.of(
                                        new Row("Nothing", "", 44, ""),
                                        new Row("The documents", "", 21, ""),
                                        new Row("The software", "", 17, ""))),
                        new Table(
                                "Page that answered",
                                "",
                                List.of(
                                        new Row(
                                                "docs.meridian.example/remote/host-profiles",
                                                "https://docs.meridian.example/remote/host-profiles",
                                                9,
                                                "")))));
    }

    private static List<Choice> periods() {
        return List.of(
                new Choice("13-weeks", "Last 13 weeks", true),
                new Choice("2026-11", "November 2026", false),
                new Choice("2026", "2026", false));
    }

    private static Distribution waits() {
        int[] counts = {38, 31, 22, 14, 11, 8, 7, 5, 5, 4, 3, 3, 2, 3, 2, 1, 1, 0, 1, 0, 0, 0, 1};
        return new Distribution(
                QUARTER,
                IntStream.range(0, counts.length)
                        .mapToObj(bin ->
                                bin(bin, bin < 16 ? counts[bin] : 0, bin < 16 ? 0 : counts[bin]))
                        .toList());
    }

    private static Bin bin(int place, int met, int missed) {
        var from = QUARTER.multipliedBy(place);
        return new Bin(from, from.plus(QUARTER), met, missed);
    }

    private static Arrivals arrivals() {
        return new Arrivals(
                List.of(
                        day(DayOfWeek.MONDAY, 6, 1, 1, 4, 6, 8, 7, 2, 4, 5, 6, 4, 1, 1, 1),
                        day(DayOfWeek.TUESDAY, 7, 1, 2, 5, 5, 4, 1, 2, 4, 3, 3, 1),
                        day(DayOfWeek.WEDNESDAY, 7, 1, 2, 4, 4, 3, 1, 2, 4, 3, 2, 1),
                        day(DayOfWeek.THURSDAY, 7, 1, 1, 3, 5, 3, 1, 1, 3, 3, 2, 1),
                        day(DayOfWeek.FRIDAY, 8, 2, 2, 3, 2, 1, 2, 2, 2, 1)),
                11,
                null);
    }

    private static Weekday day(DayOfWeek day, int from, int... counts) {
        return new Weekday(
                day,
                IntStream.range(0, 24)
                        .map(hour ->
                                hour < from || hour >= from + counts.length
                                        ? 0
                                        : counts[hour - from])
                        .boxed()
                        .toList());
    }

    private static List<WeekOfInquiries> weeks() {
        int[] inquiries = {9, 10, 8, 11, 10, 12, 13, 12, 14, 13, 16, 17, 17};
        int[] medians = {74, 68, 71, 60, 58, 52, 49, 50, 41, 38, 36, 30, 31};
        return IntStream.range(0, inquiries.length)
                .mapToObj(week ->
                        new WeekOfInquiries(
                                FIRST_MONDAY.plusWeeks(week),
                                inquiries[week],
                                ofMinutes(medians[week])))
                .toList();
    }

    private static About components() {
        return new About(
                new Finding(
                        "What they are about",
                        "Inquiries about Readers take the longest and come back most."),
                "Component",
                List.of(
                        line("Readers", 41, "44 min", 9, 6),
                        line("Remote launch", 34, "38 min", 7, 2),
                        line("Plots", 29, "26 min", 3, 1),
                        line("Scripting", 27, "17 min", 0, 1),
                        line("Other", 31, "22 min", 2, 0)));
    }

    private static About kinds() {
        return new About(
                new Finding("Most are about use", "Questions about use have topics."),
                "Kind",
                List.of(
                        line("Use", 98, "28 min", 8, 6),
                        new AboutLine("Plots", 40, "24 min", 3, 2, true),
                        new AboutLine("Time steps and animation", 31, "35 min", 5, 4, true),
                        new AboutLine("No topic", 27, "26 min", 0, 0, true),
                        line("Operations, ours", 52, "38 min", 12, 4),
                        line("Contact", 12, "1 h 12 min", 1, 0)));
    }

    private static AboutLine line(
            String name, int inquiries, String median, int withHelp, int reopened) {
        return new AboutLine(name, inquiries, median, withHelp, reopened, false);
    }

    private static Ended outcomes() {
        return new Ended(
                new Finding(
                        "118 of 162 are resolved",
                        "40 are open, 4 ended by the customer’s silence and 10 were opened again."),
                List.of(
                        new OutcomeRow("Answered", 71, 60),
                        new OutcomeRow("Fixed", 21, 18),
                        new OutcomeRow("Worked around", 14, 12),
                        new OutcomeRow("Referred to docs", 12, 10)));
    }
}
