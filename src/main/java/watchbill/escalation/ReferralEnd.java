package watchbill.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// How a referral ended.
///
/// @param sentence empty when it ended with its conversation
/// @param by       absent when it ended without one of us: the customer said that it is solved
public record ReferralEnd(
        ReferralOutcome outcome, String sentence, @Nullable PersonId by, Instant at) {}
