package watchbill.channel.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MessageId;
import watchbill.people.TeamId;

/// Which mails are in the archive, and how they hang together. Each statement takes those of a whole batch.
@Repository
class ArchivedMailSql {

    /// A mail that came by itself is known however it was written; one of the archive, also when it was.
    private static final String KNOWN =
            """
            select dedupe_key, '' as written
              from channel.received_mail
             where team_id = :team and dedupe_key = any (cast(:keys as text[])) and state = 'taken'
             union all
            select dedupe_key, written
              from channel.archived_mail
             where team_id = :team and dedupe_key = any (cast(:keys as text[]))
            """;

    private static final String BY_IDS =
            """
            select message_id, conversation
              from channel.archived_reference
             where team_id = :team and message_id = any (cast(:ids as text[]))
            """;

    private static final String BY_SUBJECTS =
            """
            select conversation, subject, first_at, last_at
              from channel.archived_thread
             where team_id = :team and subject = any (cast(:subjects as text[]))
            """;

    private static final String ADD =
            """
            insert into channel.archived_mail (team_id, dedupe_key, written, import_id, conversation, message)
            select :team, key, written, :import, conversation, message
              from unnest(cast(:keys as text[]), cast(:written as text[]), cast(:conversations as bigint[]),
                          cast(:messages as bigint[])) as m (key, written, conversation, message)
            """;

    private static final String REFER =
            """
            insert into channel.archived_reference (team_id, message_id, conversation)
            select :team, id, conversation
              from unnest(cast(:ids as text[]), cast(:conversations as bigint[])) as r (id, conversation)
                on conflict (team_id, message_id) do nothing
            """;

    /// The first subject stays: later mails of a thread may have another.
    private static final String REACH =
            """
            insert into channel.archived_thread as t (team_id, conversation, subject, first_at, last_at)
            select :team, conversation, subject, first_at, last_at
              from unnest(cast(:conversations as bigint[]), cast(:subjects as text[]),
                          cast(:firsts as timestamptz[]), cast(:lasts as timestamptz[]))
                   as r (conversation, subject, first_at, last_at)
                on conflict (team_id, conversation) do update
               set subject = case when excluded.first_at < t.first_at then excluded.subject else t.subject end,
                   first_at = least(t.first_at, excluded.first_at),
                   last_at = greatest(t.last_at, excluded.last_at)
            """;

    private static final String MOVE_MAILS =
            "update channel.archived_mail set conversation = :into where team_id = :team and conversation = :from";

    private static final String MOVE_REFERENCES =
            "update channel.archived_reference set conversation = :into where team_id = :team and conversation = :from";

    private static final String FORGET_THREAD =
            """
            delete from channel.archived_thread
             where team_id = :team and conversation = :from
            returning subject, first_at, last_at
            """;

    private static final String CONVERSATIONS =
            """
            select distinct conversation from channel.archived_mail where team_id = :team and import_id = :import
            """;

    private static final String MESSAGES =
            "select message from channel.archived_mail where team_id = :team and import_id = :import";

    private static final String FORGET_MAILS =
            "delete from channel.archived_mail where team_id = :team and import_id = :import";

    private static final String FORGET_REFERENCES =
            "delete from channel.archived_reference where team_id = :team and conversation = any (cast(:conversations as bigint[]))";

    private static final String FORGET_THREADS =
            "delete from channel.archived_thread where team_id = :team and conversation = any (cast(:conversations as bigint[]))";

    private final JdbcClient jdbc;

    ArchivedMailSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// When those that are there were written, by key. An empty one stands for one that came by itself.
    Map<String, Set<String>> known(TeamId team, Collection<String> keys) {
        var known = new HashMap<String, Set<String>>();
        jdbc.sql(KNOWN)
                .param("team", team.value())
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.computeIfAbsent(row.getString("dedupe_key"), _ -> new HashSet<>())
                            .add(row.getString("written"));
                });
        return known;
    }

    Map<String, ConversationNumber> byIds(TeamId team, Collection<String> ids) {
        var found = new HashMap<String, ConversationNumber>();
        jdbc.sql(BY_IDS)
                .param("team", team.value())
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString("message_id"),
                            new ConversationNumber(row.getLong("conversation")));
                });
        return found;
    }

    List<Known.Subject> bySubjects(TeamId team, Collection<String> subjects) {
        return jdbc.sql(BY_SUBJECTS)
                .param("team", team.value())
                .param("subjects", subjects.toArray(String[]::new))
                .query((row, _) ->
                        new Known.Subject(
                                new ConversationNumber(row.getLong("conversation")),
                                row.getString("subject"),
                                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                                row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(ArchiveImport its, List<Placed> placed, List<MessageId> messages) {
        jdbc.sql(ADD)
                .param("team", its.team().value())
                .param("import", its.id())
                .param("keys", placed.stream().map(it -> it.mail().key()).toArray(String[]::new))
                .param(
                        "written",
                        placed.stream().map(it -> it.mail().written()).toArray(String[]::new))
                .param("conversations", conversations(placed))
                .param("messages", messages.stream().map(MessageId::value).toArray(Long[]::new))
                .update();
    }

    /// Remembers ids; those that are known already stay where they are.
    void refer(TeamId team, Map<String, ConversationNumber> ids) {
        jdbc.sql(REFER)
                .param("team", team.value())
                .param("ids", ids.keySet().toArray(String[]::new))
                .param(
                        "conversations",
                        ids.values().stream().map(ConversationNumber::value).toArray(Long[]::new))
                .update();
    }

    void reach(TeamId team, List<Known.Subject> threads) {
        jdbc.sql(REACH)
                .param("team", team.value())
                .param(
                        "conversations",
                        threads.stream().map(it -> it.conversation().value()).toArray(Long[]::new))
                .param("subjects", threads.stream().map(Known.Subject::key).toArray(String[]::new))
                .param("firsts", instants(threads.stream().map(Known.Subject::first).toList()))
                .param("lasts", instants(threads.stream().map(Known.Subject::last).toList()))
                .update();
    }

    /// What led to one conversation leads to another, which reaches as far as both.
    void join(TeamId team, ConversationNumber from, ConversationNumber into) {
        for (var move : List.of(MOVE_MAILS, MOVE_REFERENCES)) {
            jdbc.sql(move)
                    .param("team", team.value())
                    .param("from", from.value())
                    .param("into", into.value())
                    .update();
        }
        var gone =
                jdbc.sql(FORGET_THREAD)
                        .param("team", team.value())
                        .param("from", from.value())
                        .query((row, _) ->
                                new Known.Subject(
                                        into,
                                        row.getString("subject"),
                                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                        .list();
        reach(team, gone);
    }

    List<ConversationNumber> conversations(ArchiveImport its) {
        return jdbc.sql(CONVERSATIONS)
                .param("team", its.team().value())
                .param("import", its.id())
                .query((row, _) -> new ConversationNumber(row.getLong(1)))
                .list();
    }

    List<MessageId> messages(ArchiveImport its) {
        return jdbc.sql(MESSAGES)
                .param("team", its.team().value())
                .param("import", its.id())
                .query((row, _) -> new MessageId(row.getLong(1)))
                .list();
    }

    /// Forgets the mails of an import, and all about conversations that are gone with them.
    void forget(ArchiveImport its, List<ConversationNumber> gone) {
        var numbers = gone.stream().map(ConversationNumber::value).toArray(Long[]::new);
        for (var forget : List.of(FORGET_MAILS, FORGET_REFERENCES, FORGET_THREADS)) {
            jdbc.sql(forget)
                    .param("team", its.team().value())
                    .param("import", its.id())
                    .param("conversations", numbers)
                    .update();
        }
    }

    private static Long[] conversations(List<Placed> placed) {
        return placed.stream().map(it -> it.conversation().value()).toArray(Long[]::new);
    }

    private static String[] instants(List<Instant> instants) {
        return instants.stream().map(Instant::toString).toArray(String[]::new);
    }
}
