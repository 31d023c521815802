package watchbill.insight;

import java.util.List;
import java.util.Optional;

/// Where inquiries come from (R199).
///
/// @param organisations by name, or by number if the team hides names
/// @param sectors       of those organisations, as far as somebody noted one
public record Askers(AboutTable organisations, AboutTable sectors) {

    static Askers of(List<Inquiry> inquiries) {
        return new Askers(
                AboutTable.of(inquiries, inquiry -> Optional.ofNullable(inquiry.organisation())),
                AboutTable.of(inquiries, inquiry -> Optional.ofNullable(inquiry.sector())));
    }
}
