package watchbill.housekeeping;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.Conversations;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Efforts;

/// Makes a correction of what the end of an inquiry taught, in the transaction that ends it.
@Component
class Lessons {

    private final CorrectionSql sql;
    private final Conversations conversations;
    private final Efforts efforts;

    Lessons(CorrectionSql sql, Conversations conversations, Efforts efforts) {
        this.sql = sql;
        this.conversations = conversations;
        this.efforts = efforts;
    }

    @EventListener
    void on(ConversationEvent.Resolved resolved) {
        var lesson = efforts.lesson(conversations.find(resolved.conversation()));
        var deficiency = lesson.deficiency();
        if (deficiency == Deficiency.NONE) {
            sql.drop(resolved.team(), resolved.conversation());
        } else if (deficiency != null) {
            sql.keep(
                    resolved.team(),
                    resolved.conversation(),
                    deficiency,
                    lesson.correction(),
                    resolved.at());
        }
    }
}
