package watchbill.conversation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Takes words out of rows that stay.
@Repository
class RemovalSql {

    private static final String REMOVE =
            """
            update conversation.message
               set text = :said, quoted = '', html = '', warnings = '{}', attachments = 0
             where team_id = :team and id = :id
            """;

    private static final String REMOVE_QUOTED =
            "update conversation.message set quoted = :said, html = '' where team_id = :team and id = :id";

    private static final String REMOVE_FILES =
            "delete from conversation.attachment where team_id = :team and message_id = :id";

    private static final String RENAME =
            "update conversation.conversation set subject = :instead where team_id = :team and number = :number";

    /// Events say what a subject was or became, also those of conversations that were merged or split. Reads the team's
    /// timelines as a whole, a second or so for a million entries.
    private static final String IN_SENTENCES =
            """
            update conversation.message set text = replace(text, :subject, :instead)
             where team_id = :team and direction = 'event' and position(:subject in text) > 0
            """;

    private static final String IN_MERGES =
            """
            update conversation.merge
               set merged_before = case when merged_before ->> 'subject' = :subject
                                        then jsonb_set(merged_before, '{subject}', to_jsonb(cast(:instead as text)))
                                        else merged_before end,
                   into_before = case when into_before ->> 'subject' = :subject
                                      then jsonb_set(into_before, '{subject}', to_jsonb(cast(:instead as text)))
                                      else into_before end,
                   into_after = case when into_after ->> 'subject' = :subject
                                     then jsonb_set(into_after, '{subject}', to_jsonb(cast(:instead as text)))
                                     else into_after end
             where team_id = :team and (merged = :number or merged_into = :number)
            """;

    private static final String REMOVE_DRAFTS =
            "delete from conversation.draft where team_id = :team and conversation = :number";

    private final JdbcClient jdbc;

    RemovalSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Leaves nothing of an entry but that it was there.
    void remove(TeamId team, Entry entry, String reason) {
        of(REMOVE, team, entry).param("said", said(reason)).update();
        of(REMOVE_FILES, team, entry).update();
    }

    /// Leaves what its author wrote.
    void removeQuoted(TeamId team, Entry entry, String reason) {
        of(REMOVE_QUOTED, team, entry).param("said", said(reason)).update();
    }

    private static String said(String reason) {
        return "Removed for good: %s.".formatted(reason);
    }

    private JdbcClient.StatementSpec of(String statement, TeamId team, Entry entry) {
        return jdbc.sql(statement).param("team", team.value()).param("id", entry.id().value());
    }

    void removeSubject(Conversation conversation, String instead) {
        of(RENAME, conversation).param("instead", instead).update();
        for (var statement : new String[] {IN_SENTENCES, IN_MERGES}) {
            of(statement, conversation)
                    .param("subject", conversation.subject())
                    .param("instead", instead)
                    .update();
        }
    }

    void removeDrafts(Conversation conversation) {
        of(REMOVE_DRAFTS, conversation).update();
    }

    private JdbcClient.StatementSpec of(String statement, Conversation conversation) {
        return jdbc.sql(statement)
                .param("team", conversation.team().value())
                .param("number", conversation.number().value());
    }
}
