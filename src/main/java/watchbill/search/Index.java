package watchbill.search;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.MessageId;

/// Keeps the words of every message in the transaction that stores it, so that search is never out of step.
@Component
class Index {

    /// Longer texts are found by their beginning.
    private static final int LONGEST = 100_000;

    private final IndexSql sql;
    private final RemovedWordsSql removedWords;

    Index(IndexSql sql, RemovedWordsSql removedWords) {
        this.sql = sql;
        this.removedWords = removedWords;
    }

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Opened opened -> sql.put(opened, beginning(opened.text()));
            case ConversationEvent.CustomerWrote wrote -> put(event, wrote.message());
            case ConversationEvent.Answered answered -> put(event, answered.message());
            case ConversationEvent.Noted noted -> put(event, noted.message());
            case ConversationEvent.Described _ -> sql.putFirst(event.team(), event.conversation());
            case ConversationEvent.Merged merged ->
                    sql.move(event.team(), merged.merged(), event.conversation());
            case ConversationEvent.Separated separated ->
                    sql.moveBack(event.team(), separated.separated(), event.conversation());
            case ConversationEvent.Removed removed -> forget(removed);
            case ConversationEvent.Resolved _,
                    ConversationEvent.Expired _,
                    ConversationEvent.Reopened _,
                    ConversationEvent.Promised _,
                    ConversationEvent.Given _,
                    ConversationEvent.Changed _ -> {}
        }
    }

    /// What is left is kept anew, and words that nobody says any more are forgotten.
    private void forget(ConversationEvent.Removed removed) {
        var affected = removedWords.affected(removed);
        var words = removedWords.of(removed.team(), affected);
        affected.forEach(message -> sql.putAgain(message, message));
        removedWords.forget(removed.team(), words);
    }

    private static String beginning(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private void put(ConversationEvent event, MessageId message) {
        sql.put(event.team(), event.conversation(), message);
    }
}
