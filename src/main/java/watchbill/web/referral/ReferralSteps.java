package watchbill.web.referral;

import org.springframework.stereotype.Component;
import watchbill.conversation.Acting;
import watchbill.conversation.Coded;
import watchbill.conversation.ConversationNumber;
import watchbill.escalation.Closing;
import watchbill.escalation.Referral;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.Referrals;

/// What the page's forms do. Each step returns what is said once it is done, and throws what is said if it cannot be.
@Component
class ReferralSteps {

    /// One of them.
    interface Step {
        String take(ConversationNumber number, Acting acting, TypedReferral typed);
    }

    private final Referrals referrals;

    ReferralSteps(Referrals referrals) {
        this.referrals = referrals;
    }

    String refer(ConversationNumber number, Acting acting, TypedReferral typed) {
        var referral = referrals.refer(number, acting, typed.referral());
        return "%s has it now. %s".formatted(referral.to().name(), reminder(referral));
    }

    String note(ConversationNumber number, Acting acting, TypedReferral typed) {
        referrals.note(number, acting, typed.details(), typed.toldAlready());
        return "Kept.";
    }

    String postpone(ConversationNumber number, Acting acting, TypedReferral typed) {
        return reminder(referrals.postpone(number, acting, typed.date()));
    }

    String close(ConversationNumber number, Acting acting, TypedReferral typed) {
        var outcome = Coded.of(ReferralOutcome.class, TypedReferral.or(typed.outcome()));
        referrals.close(number, acting, new Closing(outcome, TypedReferral.or(typed.sentence())));
        return "The referral is closed. The conversation waits for us.";
    }

    private String reminder(Referral referral) {
        var day = referrals.days(referral.team()).words(referral.followUp());
        return "You are reminded on %s.".formatted(day);
    }
}
