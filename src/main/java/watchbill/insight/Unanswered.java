package watchbill.insight;

import java.util.List;
import watchbill.responseclock.Judgement;

/// Inquiries without a first response, which are in no figure about responses.
///
/// @param insideGoal still waiting, inside their goal
/// @param pastGoal   still waiting, past their goal
/// @param ended      ended without a response
public record Unanswered(int insideGoal, int pastGoal, int ended) {

    static Unanswered of(List<Inquiry> inquiries) {
        return new Unanswered(
                count(inquiries, Judgement.WAITING),
                count(inquiries, Judgement.OVERDUE),
                count(inquiries, Judgement.ENDED));
    }

    private static int count(List<Inquiry> inquiries, Judgement judgement) {
        return Inquiry.count(inquiries, inquiry -> inquiry.is(judgement));
    }
}
