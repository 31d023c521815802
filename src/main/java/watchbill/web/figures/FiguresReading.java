package watchbill.web.figures;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.insight.Figures;
import watchbill.insight.FirstResponses;
import watchbill.insight.GoalShare;
import watchbill.insight.Insights;
import watchbill.insight.Outcomes;
import watchbill.insight.Period;
import watchbill.people.Team;
import watchbill.web.Lengths;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.figures.FiguresPage.About;
import watchbill.web.figures.FiguresPage.Arriving;
import watchbill.web.figures.FiguresPage.Ended;
import watchbill.web.figures.FiguresPage.GoalRow;
import watchbill.web.figures.FiguresPage.Lead;
import watchbill.web.figures.FiguresPage.OutcomeRow;
import watchbill.web.figures.FiguresPage.Waits;
import watchbill.web.figures.FiguresPage.Weeks;

/// Reads the figures of a period, ready to be shown.
@Component
class FiguresReading {

    private final Insights insights;
    private final InstantSource time;

    FiguresReading(Insights insights, InstantSource time) {
        this.insights = insights;
        this.time = time;
    }

    /// @param problem what was wrong with the period asked for; empty when nothing was
    FiguresPage of(Team team, Period period, String problem) {
        var figures = insights.figures(team.id(), period);
        var now = time.instant();
        return new FiguresPage(
                days(figures),
                Periods.choices(period, LocalDate.ofInstant(now, figures.zone())),
                problem,
                figures.inquiries() == 0 ? "" : "/figures.csv?period=" + period.code(),
                figures.inquiries() == 0,
                lead(figures),
                Findings.unanswered(figures.unanswered()),
                waits(figures),
                new Arriving(
                        Findings.arrivals(figures.arrivals()),
                        HeatMap.of(figures.arrivals()),
                        new Times(figures.zone(), now).place()),
                new Weeks(Trend.of(figures.weeks(), period), WeekChart.of(figures.weeks())),
                about(figures),
                figures.goals().size() < 2
                        ? List.of()
                        : figures.goals().stream().map(FiguresReading::row).toList(),
                new Ended(
                        Findings.outcomes(figures.outcomes(), figures.inquiries()),
                        rows(figures.outcomes())),
                Findings.promises(figures.promises()),
                Tallies.of(figures));
    }

    private static String days(Figures figures) {
        var alerts =
                switch (figures.alerts()) {
                    case 0 -> "Alerts are counted apart.";
                    case 1 -> "One alert is counted apart.";
                    default -> "%d alerts are counted apart.".formatted(figures.alerts());
                };
        return "%s. %s No one’s name appears here."
                .formatted(Periods.days(figures.period()), alerts);
    }

    private static @Nullable Lead lead(Figures figures) {
        var responses = figures.responses();
        return responses == null
                ? null
                : new Lead(
                        Lengths.figure(responses.median()),
                        Lengths.figure(responses.nineOfTen()),
                        Lengths.figure(responses.longest()),
                        responses.longestIn().value(),
                        100 * responses.met() / responses.answered(),
                        met(responses, goal(figures)));
    }

    private static String met(FirstResponses responses, Optional<Duration> goal) {
        return "%d of %d met %s"
                .formatted(
                        responses.met(),
                        responses.answered(),
                        goal.map(aim -> "the goal of " + Lengths.full(aim)).orElse("their goal"));
    }

    /// The one goal that was in force.
    private static Optional<Duration> goal(Figures figures) {
        return figures.goals().size() == 1
                ? Optional.of(figures.goals().getFirst().goal())
                : Optional.empty();
    }

    private static @Nullable Waits waits(Figures figures) {
        var responses = figures.responses();
        var distribution = figures.distribution();
        return responses == null || distribution == null
                ? null
                : new Waits(
                        Findings.waits(responses),
                        Histogram.of(distribution, responses.median(), goal(figures)));
    }

    private static List<About> about(Figures figures) {
        var about = figures.about();
        var askers = figures.askers();
        return Stream.of(
                        new About(
                                Findings.components(about.components()),
                                "Component",
                                AboutLines.of(about.components())),
                        new About(
                                Findings.kinds(about.kinds(), figures.inquiries()),
                                "Kind",
                                AboutLines.withTopics(about.kinds(), about.topics())),
                        new About(
                                Findings.organisations(askers.organisations(), figures.inquiries()),
                                "Organisation",
                                AboutLines.of(askers.organisations())),
                        new About(Findings.SECTORS, "Sector", AboutLines.of(askers.sectors())))
                .filter(table -> !table.rows().isEmpty() || table.column().equals("Component"))
                .toList();
    }

    private static GoalRow row(GoalShare goal) {
        return new GoalRow(
                Lengths.full(goal.goal()), goal.met(), goal.missed(), Lengths.full(goal.median()));
    }

    private static List<OutcomeRow> rows(Outcomes outcomes) {
        return outcomes.resolved().stream()
                .map(share ->
                        new OutcomeRow(
                                Words.capital(share.outcome().words()),
                                share.inquiries(),
                                (int) Math.round(100 * share.share())))
                .toList();
    }
}
