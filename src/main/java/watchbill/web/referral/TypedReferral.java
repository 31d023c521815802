package watchbill.web.referral;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Coded;
import watchbill.escalation.FollowUpDays;
import watchbill.escalation.NewReferral;
import watchbill.escalation.OutsideTeamId;
import watchbill.escalation.ReferralDetails;
import watchbill.escalation.WayOfTelling;
import watchbill.web.Keys;

/// What the forms of the page send.
///
/// @param to       the outside team's id
/// @param followUp an ISO date
/// @param told     a code of [WayOfTelling]; [#WRITE] to write to the customer now; empty for not yet
/// @param message  what the customer reads, for [#WRITE]
/// @param reason   why this person acts although it is somebody else's turn
/// @param key      tells a repeated submission from a new one
record TypedReferral(
        @Nullable Long to,
        @Nullable String contact,
        @Nullable String theirNumber,
        @Nullable String followUp,
        @Nullable String told,
        @Nullable String message,
        @Nullable String outcome,
        @Nullable String sentence,
        @Nullable String reason,
        @Nullable String key) {

    /// Says that the customer is told by the message beside it.
    static final String WRITE = "message";

    static final TypedReferral NOTHING =
            new TypedReferral(null, null, null, null, null, null, null, null, null, null);

    /// What is wrong with a new referral, by field; empty if nothing is.
    Map<String, String> problems(FollowUpDays days) {
        var problems = new LinkedHashMap<String, String>();
        check(problems, "followUp", () -> days.checked(date()));
        check(problems, "contact", () -> new ReferralDetails(or(contact), ""));
        check(problems, "theirNumber", () -> new ReferralDetails("", or(theirNumber)));
        if (writes() && or(message).isBlank()) {
            problems.put(
                    "message",
                    "Write what the customer should read, or choose that they do not know yet.");
        }
        return problems;
    }

    private static void check(Map<String, String> problems, String field, Runnable rule) {
        try {
            rule.run();
        } catch (IllegalArgumentException broken) {
            problems.put(field, String.valueOf(broken.getMessage()));
        }
    }

    NewReferral referral() {
        return new NewReferral(
                new OutsideTeamId(to == null ? 0 : to),
                details(),
                date(),
                writes() ? null : toldAlready(),
                writes() ? or(message).replace("\r\n", "\n").strip() : "",
                "web",
                key);
    }

    ReferralDetails details() {
        return new ReferralDetails(or(contact), or(theirNumber));
    }

    /// @throws IllegalArgumentException if it cannot be read
    LocalDate date() {
        return FollowUpDays.date(or(followUp));
    }

    boolean writes() {
        return WRITE.equals(told);
    }

    /// @throws IllegalArgumentException for a way that the form does not offer
    @Nullable WayOfTelling toldAlready() {
        return or(told).isBlank() ? null : Coded.of(WayOfTelling.class, or(told));
    }

    String ownKey() {
        return or(key).isEmpty() ? Keys.fresh() : or(key);
    }

    static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
