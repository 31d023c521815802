package watchbill.web.settings;

import java.time.Duration;
import java.util.List;
import watchbill.responseclock.CustomerGroup;

/// A customer group as it is typed.
///
/// @param before  what it is called until now; empty for a new one
/// @param goal    such as `PT1H`
/// @param members one a line, or with commas between them
record TypedGroup(String before, String name, String goal, String members) {

    static final TypedGroup NOTHING = new TypedGroup("", "", Duration.ofHours(1).toString(), "");

    static TypedGroup of(CustomerGroup group) {
        return new TypedGroup(
                group.name(),
                group.name(),
                group.goal().toString(),
                String.join("\n", group.members()));
    }

    CustomerGroup group() {
        var each =
                List.of(members.split("[\\s,;]+")).stream()
                        .filter(member -> !member.isBlank())
                        .toList();
        return new CustomerGroup(name.strip(), GoalChoices.length(goal), each);
    }
}
