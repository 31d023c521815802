package watchbill.web.gallery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import watchbill.web.Assets;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.schedule.PlanPage;
import watchbill.web.schedule.SchedulePage;
import watchbill.web.schedule.SchedulePage.Cell;
import watchbill.web.schedule.SchedulePage.Column;
import watchbill.web.schedule.SchedulePage.Hole;
import watchbill.web.schedule.SchedulePage.Row;
import watchbill.web.schedule.SchedulePage.Week;

/// The schedule of the design pictures, and the page on which it is planned.
final class SchedulePictures {

    private static final List<String> PEOPLE =
            List.of(
                    "Nora Kessler",
                    "Tomas Ibarra",
                    "Priya Raman",
                    "Yuki Tanabe",
                    "Lena Moss",
                    "Daniel Okafor",
                    "Sam Whitfield",
                    "Marta Silva");

    private static final List<String> DAYS =
            List.of("28", "5", "12", "19", "26", "2", "9", "16", "23", "30", "7", "14", "21", "28");

    private static final int NOW = 7;

    private SchedulePictures() {}

    static List<Picture> all() {
        return List.of(
                picture("schedule", "schedule", schedule(true)),
                picture("schedule-member", "schedule", schedule(false)),
                picture("schedule-plan", "schedule/plan", plan("", false)),
                picture("schedule-plan-proposed", "schedule/plan", plan("", true)),
                picture(
                        "schedule-plan-wrong",
                        "schedule/plan",
                        plan("One person cannot have both seats. Choose another Backup.", false)));
    }

    private static Picture picture(String name, String template, Object page) {
        return new Picture(
                name, template, Map.of("frame", Meridian.frame(Section.SCHEDULE), "page", page));
    }

    private static SchedulePage schedule(boolean arranges) {
        var empty = new ArrayList<>(Collections.nCopies(DAYS.size(), ""));
        empty.set(11, "No Backup");
        empty.set(12, "Nobody");
        return new SchedulePage(
                "Monday 28 September to Friday 1 January. One Primary and one Backup a week; what arrives after a week’s last closing is already the next pair’s.",
                IntStream.range(0, DAYS.size()).mapToObj(SchedulePictures::column).toList(),
                IntStream.range(0, PEOPLE.size()).mapToObj(SchedulePictures::row).toList(),
                empty,
                "/schedule",
                "/schedule",
                "",
                List.of(
                        new Week(
                                "16–20 Nov",
                                "Week 47, now",
                                "Nora Kessler",
                                "Tomas Ibarra",
                                "",
                                true),
                        new Week(
                                "23–27 Nov",
                                "Week 48",
                                "Priya Raman",
                                "Lena Moss",
                                "Days off on 26 and 27 November.",
                                false),
                        new Week("14–18 Dec", "Week 51", "Yuki Tanabe", "", "", false),
                        new Week("21–25 Dec", "Week 52", "", "", "", false)),
                List.of(
                        new Hole("14–18 Dec: no Backup.", "Yuki would be alone.", true),
                        new Hole(
                                "21–25 Dec: nobody is on duty.",
                                "A scheduler owns what comes in then.",
                                false)),
                "Covered until 18 December",
                "That is 4 weeks and 2 days from now.",
                "Mon 23 Nov, 08:00: Priya Raman and Lena Moss take over.",
                arranges,
                List.of(
                        new Choice("1.primary", "16–20 Nov: Nora Kessler, Primary", false),
                        new Choice("2.primary", "23–27 Nov: Priya Raman, Primary", false)),
                Assets.at("favicon.svg"),
                "[![On duty](https://desk.meridian.example/api/v1/teams/meridian/duty/badge.svg)](https://desk.meridian.example/duty/meridian)",
                Problems.NONE);
    }

    private static Column column(int week) {
        var month = Map.of(1, "October", 5, "November", 10, "December").getOrDefault(week, "");
        var note = week == NOW ? "now" : week == NOW + 1 ? "Thu, Fri" : "";
        return new Column(month, "W" + (40 + week), DAYS.get(week), note, week == NOW);
    }

    private static Row row(int person) {
        return new Row(
                PEOPLE.get(person),
                IntStream.range(0, DAYS.size()).mapToObj(week -> cell(person, week)).toList());
    }

    private static Cell cell(int person, int week) {
        var turn = (week + 1) % PEOPLE.size();
        var past = week < NOW;
        if (week > 11) {
            return new Cell("", "", false);
        }
        return person == turn
                ? new Cell("P", "Primary", past)
                : person == (turn + 1) % PEOPLE.size() && week != 11
                        ? new Cell("B", "Backup", past)
                        : new Cell("", "", false);
    }

    private static PlanPage plan(String problem, boolean proposed) {
        return new PlanPage(
                IntStream.range(0, 6).mapToObj(week -> planned(week, problem, proposed)).toList(),
                List.of(new Choice("1", "one week", true), new Choice("2", "2 weeks", false)),
                proposed,
                "2026-12-28",
                choices(-1),
                Problems.NONE);
    }

    private static PlanPage.Row planned(int week, String problem, boolean proposed) {
        var empty = week > 3 && !proposed;
        return new PlanPage.Row(
                empty ? "" : "" + week,
                week + "–" + (week + 4) + " Nov",
                "Week " + (47 + week) + (week == 0 ? ", now" : ""),
                week == 1 ? "Days off on 26 and 27 November." : "",
                "2026-11-0" + (week + 1),
                7,
                choices(empty ? -1 : week),
                choices(empty || week == 2 ? -1 : week + 1),
                empty ? "Not covered" : week == 2 ? "No Backup" : "",
                week == 3 ? problem : "",
                proposed && week > 3);
    }

    private static List<Choice> choices(int chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Nobody", chosen < 0));
        IntStream.range(0, PEOPLE.size())
                .mapToObj(person -> new Choice("" + person, PEOPLE.get(person), person == chosen))
                .forEach(choices::add);
        return choices;
    }
}
