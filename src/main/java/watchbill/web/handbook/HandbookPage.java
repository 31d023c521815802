package watchbill.web.handbook;

import java.util.List;
import watchbill.web.Fact;

/// How the team works. Every figure in it is a setting of the present.
///
/// @param team        `Meridian SRE`
/// @param hours       `Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00.`
/// @param lunchCounts whether the gap within a day is business time all the same
/// @param goal        `4 hours`
/// @param laterGoals  `2 h from Monday 9 March on`
/// @param groups      customers with a goal of their own
/// @param backupHears whether the Backup is told of a missed goal
/// @param silenceDays whole days after which a silent customer's conversation ends
/// @param ways        what is promised to be watched, with where to find it
/// @param arranges    whether the reader may change the settings
/// @param words       the glossary, in the order of the alphabet
public record HandbookPage(
        String team,
        String hours,
        boolean lunchCounts,
        String goal,
        List<String> laterGoals,
        List<Fact> groups,
        boolean backupHears,
        int silenceDays,
        List<Fact> ways,
        boolean arranges,
        List<Term> words) {

    public HandbookPage {
        laterGoals = List.copyOf(laterGoals);
        groups = List.copyOf(groups);
        ways = List.copyOf(ways);
        words = List.copyOf(words);
    }

    /// A word of the glossary.
    ///
    /// @param id names it in an address: `response-clock`
    public record Term(String id, String name, String meaning) {}
}
