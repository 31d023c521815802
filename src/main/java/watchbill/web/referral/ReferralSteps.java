package watchbill.web.referral;

import org.springframework.stereotype.Component;
import watchbill.channel.mail.Continuations;
import watchbill.conversation.Acting;
import watchbill.conversation.Coded;
import watchbill.conversation.Conversation;
import watchbill.escalation.Closing;
import watchbill.escalation.Referral;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.Referrals;

/// What the page's forms do. Each step returns what is said once it is done, and throws what is said if it cannot be.
@Component
class ReferralSteps {

    /// One of them.
    interface Step {
        String take(Conversation conversation, Acting acting, TypedReferral typed);
    }

    private final Referrals referrals;
    private final Continuations continuations;

    ReferralSteps(Referrals referrals, Continuations continuations) {
        this.referrals = referrals;
        this.continuations = continuations;
    }

    String refer(Conversation conversation, Acting acting, TypedReferral typed) {
        var wish = typed.referral();
        if (wish.writes()) {
            continuations.requireBegun(conversation);
        }
        var referral = referrals.refer(conversation.number(), acting, wish);
        return "%s has it now. %s".formatted(referral.to().name(), reminder(referral));
    }

    String note(Conversation conversation, Acting acting, TypedReferral typed) {
        referrals.note(conversation.number(), acting, typed.details(), typed.toldAlready());
        return "Kept.";
    }

    String postpone(Conversation conversation, Acting acting, TypedReferral typed) {
        return reminder(referrals.postpone(conversation.number(), acting, typed.date()));
    }

    String close(Conversation conversation, Acting acting, TypedReferral typed) {
        var outcome = Coded.of(ReferralOutcome.class, TypedReferral.or(typed.outcome()));
        referrals.close(
                conversation.number(),
                acting,
                new Closing(outcome, TypedReferral.or(typed.sentence())));
        return "The referral is closed. The conversation waits for us.";
    }

    private String reminder(Referral referral) {
        var day = referrals.days(referral.team()).words(referral.followUp());
        return "You are reminded on %s.".formatted(day);
    }
}
