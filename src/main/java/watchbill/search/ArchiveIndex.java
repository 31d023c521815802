package watchbill.search;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import watchbill.conversation.ArchiveEvent;

/// Keeps the words of archives, many messages at a time, in the transaction that stores them.
@Component
class ArchiveIndex {

    private final ArchiveIndexSql sql;

    ArchiveIndex(ArchiveIndexSql sql) {
        this.sql = sql;
    }

    @EventListener
    void on(ArchiveEvent event) {
        switch (event) {
            case ArchiveEvent.Written(var team, var messages) -> sql.put(team, messages);
            case ArchiveEvent.Joined(var team, var from, var into) -> sql.move(team, from, into);
            case ArchiveEvent.Removed(var team, var conversations, var messages) ->
                    sql.remove(team, conversations, messages);
        }
    }
}
