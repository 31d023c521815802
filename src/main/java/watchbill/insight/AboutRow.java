package watchbill.insight;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The inquiries about one thing.
///
/// @param name     what they are about
/// @param median   half of those that were answered had the first response within it, in business time; absent if none
///                 was
/// @param withHelp how many somebody answered whose turn it was not
/// @param reopened how many were opened again after they had ended
public record AboutRow(
        String name, int inquiries, @Nullable Duration median, int withHelp, int reopened) {

    static AboutRow of(String name, List<Inquiry> inquiries) {
        return new AboutRow(
                name,
                inquiries.size(),
                Waited.of(inquiries).median().orElse(null),
                Inquiry.count(inquiries, Inquiry::helped),
                Inquiry.count(inquiries, Inquiry::wasReopened));
    }
}
