package watchbill.web.referral;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Fact;

/// What a conversation's page says about outside teams.
public sealed interface OutsidePanel {

    /// Nothing but a way to refer it, while it is open.
    record Nothing() implements OutsidePanel {}

    /// It is about operations underneath, so those who own them are offered at once (R3).
    ///
    /// @param teams empty while the directory is
    record Offers(List<OfferedTeam> teams) implements OutsidePanel {

        public Offers {
            teams = List.copyOf(teams);
        }
    }

    /// An outside team has it.
    ///
    /// @param team     its name
    /// @param facts    contact, their number, what the customer knows
    /// @param followUp `Follow up on Thu 5 March`, `To be followed up since Thu 5 March`
    /// @param outcomes what can become of it, for those who resolve the conversation
    record Has(String team, List<Fact> facts, String followUp, List<Choice> outcomes)
            implements OutsidePanel {

        public Has {
            facts = List.copyOf(facts);
            outcomes = List.copyOf(outcomes);
        }
    }
}
