package watchbill.web.settings;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// Who is on the team.
///
/// @param form whoever is being put on the team, or changed
public record PeoplePage(List<Row> people, Form form, Problems problems) {

    public PeoplePage {
        people = List.copyOf(people);
    }

    /// @param standing `Admin, 100 %`
    public record Row(long id, String name, String email, String standing, boolean you) {}

    /// @param known whether they are on the team already
    public record Form(
            String name, String email, List<Choice> roles, String percent, boolean known) {

        public Form {
            roles = List.copyOf(roles);
        }
    }
}
