package watchbill.web.referral;

import java.util.List;
import java.util.Optional;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Problems;

/// The referral of one conversation.
///
/// @param title     the conversation's subject
/// @param over      whether the conversation has ended, so that nothing new is referred
/// @param offered   to whom it can be referred; empty once an outside team has it
/// @param form      filled in for the team that was chosen
/// @param open      the referral there is
/// @param earlier   those that are closed, the latest first, each in one sentence
/// @param askReason the question for those whose turn it is not; empty for the others
public record ReferralPage(
        long number,
        String title,
        boolean over,
        List<OfferedTeam> offered,
        Optional<Form> form,
        Optional<Open> open,
        List<String> earlier,
        String askReason,
        Problems problems) {

    public ReferralPage {
        offered = List.copyOf(offered);
        earlier = List.copyOf(earlier);
    }

    public String conversation() {
        return "/conversations/" + number;
    }

    public String href() {
        return conversation() + "/referral";
    }

    /// A referral about to be made.
    ///
    /// @param to         the team's id
    /// @param reach      how it is reached, each way with where it leads
    /// @param followUp   an ISO date
    /// @param soonest    the first date that can be chosen
    /// @param told       whether and how the customer hears of it
    /// @param recipients `Goes to Grace Lin.`; empty if nobody can be written to
    /// @param key        tells a repeated submission from a new one
    public record Form(
            long to,
            String name,
            String responsibility,
            List<Fact> reach,
            String contact,
            String theirNumber,
            String followUp,
            String soonest,
            List<Choice> told,
            String message,
            String recipients,
            String reason,
            String key) {}

    /// The referral there is.
    ///
    /// @param facts    since when, by whom, how they are reached, what the customer knows
    /// @param followUp an ISO date
    /// @param due      `Follow up on Thu 5 March`
    /// @param told     how the customer was told; empty once that is known
    /// @param outcomes what can become of it
    /// @param sentence what was typed about that
    public record Open(
            String name,
            List<Fact> facts,
            String due,
            String contact,
            String theirNumber,
            String followUp,
            String soonest,
            List<Choice> told,
            List<Choice> outcomes,
            String sentence) {}
}
