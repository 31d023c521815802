package watchbill.web.settings;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// How fast the team aims to respond, to everybody and to groups of customers.
///
/// @param present     `4 h`
/// @param effect      what it means on an example that everybody can check
/// @param form        the team's goal as it may be changed
/// @param planned     goals that begin later
/// @param group       the group that is being made or changed
/// @param backupHears whether the Backup hears of a missed goal too
public record GoalPage(
        String present,
        String effect,
        GoalForm form,
        List<Planned> planned,
        List<Group> groups,
        GroupForm group,
        boolean backupHears,
        Problems problems) {

    public GoalPage {
        planned = List.copyOf(planned);
        groups = List.copyOf(groups);
    }

    /// @param from  the first day whose inquiries have the goal: `2026-11-23`
    /// @param today the first day that can be chosen
    public record GoalForm(List<Choice> goals, String from, String today) {

        public GoalForm {
            goals = List.copyOf(goals);
        }
    }

    /// @param begins the instant, in the address that drops it
    /// @param text   `1 h from Mon 23 Nov on`
    public record Planned(String begins, String text) {}

    /// @param members `lab.example, ann@other.example`
    public record Group(String name, String goal, String members) {}

    /// @param before  what the group is called until now; empty for a new one
    /// @param members one a line
    public record GroupForm(String before, String name, List<Choice> goals, String members) {

        public GroupForm {
            goals = List.copyOf(goals);
        }

        public boolean isNew() {
            return before.isEmpty();
        }
    }
}
