package watchbill.escalation;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ReferredConversations;
import watchbill.duework.DueWork;

/// Brings referrals back to mind on the day on which the outside team is to be asked again.
@Component
class FollowUps implements DueWork {

    private final ReferralSql sql;
    private final ReferredConversations conversations;
    private final ApplicationEventPublisher events;

    FollowUps(
            ReferralSql sql,
            ReferredConversations conversations,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.conversations = conversations;
        this.events = events;
    }

    @Override
    public String name() {
        return "follow-ups with outside teams";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        var due = sql.lockDue(now);
        due.stream().filter(sql::remind).forEach(referral -> bringToMind(referral, now));
        return due.size();
    }

    private void bringToMind(Referral referral, Instant now) {
        conversations.toDuty(referral.conversation(), now);
        events.publishEvent(new FollowUpDue(referral.team(), referral.conversation(), now));
    }
}
