package watchbill.escalation;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.Conversations;
import watchbill.people.PersonId;

/// What happens to a conversation while an outside team has its matter.
@Component
class ReferralNews {

    private final ReferralSql sql;
    private final Conversations conversations;

    ReferralNews(ReferralSql sql, Conversations conversations) {
        this.sql = sql;
        this.conversations = conversations;
    }

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Answered answered -> told(answered);
            case ConversationEvent.Resolved resolved -> ended(resolved, resolved.by());
            case ConversationEvent.Expired expired -> ended(expired, null);
            case ConversationEvent.Opened _,
                    ConversationEvent.CustomerWrote _,
                    ConversationEvent.Noted _,
                    ConversationEvent.Reopened _,
                    ConversationEvent.Promised _,
                    ConversationEvent.Given _,
                    ConversationEvent.Merged _,
                    ConversationEvent.Separated _,
                    ConversationEvent.Described _,
                    ConversationEvent.Removed _,
                    ConversationEvent.Changed _ -> {}
        }
    }

    /// What we write to the customer meanwhile tells them.
    private void told(ConversationEvent.Answered answered) {
        sql.open(answered.team(), answered.conversation())
                .filter(referral -> referral.told() == null)
                .ifPresent(referral ->
                        sql.told(
                                referral,
                                new CustomerTold(
                                        WayOfTelling.ANSWER, answered.by(), answered.at())));
    }

    /// @param by absent when it was the customer, or their silence
    private void ended(ConversationEvent end, @Nullable PersonId by) {
        sql.open(end.team(), end.conversation())
                .ifPresent(referral -> {
                    sql.close(referral, new ReferralEnd(ReferralOutcome.ENDED, "", by, end.at()));
                    conversations.record(
                            end.team(), end.conversation(), ReferralSentences.ended(referral.to()));
                });
    }
}
