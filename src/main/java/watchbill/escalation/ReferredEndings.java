package watchbill.escalation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Ending;
import watchbill.conversation.Endings;
import watchbill.conversation.MessageId;
import watchbill.conversation.Outcome;

/// Ends conversations that an outside team has: the referral with what became of it, and the conversation, in one
/// transaction.
@Service
public class ReferredEndings {

    private final Referrals referrals;
    private final Endings endings;

    ReferredEndings(Referrals referrals, Endings endings) {
        this.referrals = referrals;
        this.endings = endings;
    }

    /// Ends it with nothing else to say about it.
    ///
    /// @see #resolve(ConversationNumber, Acting, Closing, Ending)
    @Transactional
    public void resolve(
            ConversationNumber number,
            Acting acting,
            Closing closing,
            @Nullable Outcome outcome,
            @Nullable MessageId answer) {
        resolve(number, acting, closing, Ending.of(outcome, answer));
    }

    /// @throws IllegalArgumentException as [Endings#resolve] does
    /// @throws watchbill.conversation.NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public void resolve(ConversationNumber number, Acting acting, Closing closing, Ending ending) {
        referrals.close(number, acting, closing);
        endings.resolve(number, acting, ending);
    }
}
