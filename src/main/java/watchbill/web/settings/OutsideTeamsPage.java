package watchbill.web.settings;

import java.util.List;
import watchbill.web.Problems;

/// The outside teams to which something can be referred.
///
/// @param active  by name
/// @param retired by name; nothing new is referred to them
/// @param form    what is being added or corrected
public record OutsideTeamsPage(List<Row> active, List<Row> retired, Form form, Problems problems) {

    public OutsideTeamsPage {
        active = List.copyOf(active);
        retired = List.copyOf(retired);
    }

    /// @param reach `Ada Moreno, storage@lab.example`
    public record Row(long id, String name, String responsibility, String reach) {

        public String href() {
            return "/settings/outside-teams/" + id;
        }
    }

    /// @param action where the form goes
    /// @param title  `Add a team`, `Change Storage team`
    /// @param isNew  whether it adds one
    public record Form(
            String action,
            String title,
            boolean isNew,
            String name,
            String responsibility,
            String contact,
            String email,
            String phone,
            String tracker) {}
}
