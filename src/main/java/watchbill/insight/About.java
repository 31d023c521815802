package watchbill.insight;

import java.util.List;
import java.util.Optional;
import watchbill.conversation.Kind;

/// What inquiries are about.
///
/// @param topics of questions about use only (R1)
public record About(AboutTable components, AboutTable kinds, AboutTable topics) {

    static About of(List<Inquiry> inquiries) {
        var questions =
                inquiries.stream().filter(inquiry -> inquiry.arrived().kind() == Kind.USE).toList();
        return new About(
                AboutTable.of(
                        inquiries, inquiry -> Optional.ofNullable(inquiry.arrived().component())),
                AboutTable.of(inquiries, inquiry -> Optional.of(inquiry.arrived().kind().words())),
                AboutTable.of(
                        questions, inquiry -> Optional.ofNullable(inquiry.arrived().topic())));
    }
}
