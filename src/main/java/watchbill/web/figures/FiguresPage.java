package watchbill.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.web.Choice;
import watchbill.web.Figure;

/// How fast the team answers, when it is asked, and about what. Nobody's name is in it.
///
/// @param days      `24 August to 20 November 2026. Alerts are counted apart.`
/// @param periods   what can be shown instead
/// @param problem   what was wrong with the period asked for; empty when nothing was
/// @param csv       where the inquiries are as a table; empty when there are none
/// @param lead      the figures of the whole; absent while nobody was answered
/// @param waiting   who is in none of these figures, and why; empty when everybody is
/// @param waits     absent while nobody was answered
/// @param arrivals  when they come
/// @param weeks     the period, week by week
/// @param about     components, kinds, and where they come from
/// @param goals     how each fared; empty unless several were in force (R23)
/// @param outcomes  how they ended (R99)
/// @param promises  how many were kept (R35)
/// @param tallies   what they cost and taught; empty where nobody said so (R96, R132)
public record FiguresPage(
        String days,
        List<Choice> periods,
        String problem,
        String csv,
        boolean empty,
        @Nullable Lead lead,
        String waiting,
        @Nullable Waits waits,
        Arriving arrivals,
        Weeks weeks,
        List<About> about,
        List<GoalRow> goals,
        Ended outcomes,
        Finding promises,
        List<Tally> tallies) {

    public FiguresPage {
        periods = List.copyOf(periods);
        about = List.copyOf(about);
        goals = List.copyOf(goals);
        tallies = List.copyOf(tallies);
    }

    /// The figures of the whole, the median first (R36).
    ///
    /// @param longestIn the number of the conversation that waited longest
    /// @param share     whole percent that met their goal, rounded down: 100 means all
    /// @param met       `159 of 162 met the goal of 4 h`
    public record Lead(
            Figure median,
            Figure nineOfTen,
            Figure longest,
            long longestIn,
            int share,
            String met) {}

    /// How many waited how long.
    public record Waits(Finding finding, Histogram chart) {}

    /// When inquiries come.
    ///
    /// @param place whose hours they are: `Los Angeles`
    public record Arriving(Finding finding, HeatMap chart, String place) {}

    /// The period, week by week.
    public record Weeks(String title, WeekChart chart) {}

    /// What inquiries are about.
    ///
    /// @param column what the rows name: `Component`
    /// @param rows   empty if nothing is known
    public record About(Finding finding, String column, List<AboutLine> rows) {

        public About {
            rows = List.copyOf(rows);
        }
    }

    /// @param median   `44 min`; empty when nobody was answered
    /// @param withHelp answered by somebody whose turn it was not, or given to an outside team
    /// @param reopened opened again after they had ended
    /// @param within   whether it is a part of the row above
    public record AboutLine(
            String name,
            int inquiries,
            String median,
            int withHelp,
            int reopened,
            boolean within) {}

    /// @param goal `4 h`
    public record GoalRow(String goal, int met, int missed, String median) {}

    /// How inquiries ended.
    public record Ended(Finding finding, List<OutcomeRow> rows) {

        public Ended {
            rows = List.copyOf(rows);
        }
    }

    /// @param share whole percent of all that were resolved
    public record OutcomeRow(String outcome, int inquiries, int share) {}
}
