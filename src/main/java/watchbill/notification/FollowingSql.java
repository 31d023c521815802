package watchbill.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.Coded;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MessageId;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// What people follow, and when they are told.
@Repository
class FollowingSql {

    private static final String HEARING =
            "select hearing from notification.attention where team_id = :team and person_id = :person";

    private static final String HEAR =
            """
            insert into notification.attention (team_id, person_id, hearing, heard_up_to, due_at)
            values (:team, :person, :hearing, :heardUpTo, :dueAt)
            on conflict (team_id, person_id) do update set hearing = excluded.hearing, due_at = excluded.due_at
            """;

    private static final String LEAVE_ALONE =
            "delete from notification.attention where team_id = :team and person_id = :person";

    private static final String DUE =
            """
            select team_id, person_id, hearing, heard_up_to from notification.attention
             where due_at <= :now
             order by due_at
             limit 1
               for update skip locked
            """;

    private static final String TURN =
            """
            update notification.attention set heard_up_to = :heardUpTo, due_at = :dueAt
             where team_id = :team and person_id = :person
            """;

    private static final String COMPONENTS =
            """
            select component from notification.followed_component
             where team_id = :team and person_id = :person
             order by lower(component)
            """;

    private static final String FORGET_COMPONENTS =
            "delete from notification.followed_component where team_id = :team and person_id = :person";

    private static final String FOLLOW_COMPONENT =
            """
            insert into notification.followed_component (team_id, person_id, component)
            select :team, :person, name from unnest(:components) as name
            """;

    private static final String CONVERSATIONS =
            "select person_id, conversation from notification.followed_conversation where team_id = :team";

    private static final String COUNT_CONVERSATIONS =
            """
            select count(*) from notification.followed_conversation
             where team_id = :team and person_id = :person
            """;

    private static final String FOLLOW =
            """
            insert into notification.followed_conversation (team_id, person_id, conversation, since)
            values (:team, :person, :conversation, :now)
            on conflict do nothing
            """;

    private static final String UNFOLLOW =
            """
            delete from notification.followed_conversation
             where team_id = :team and person_id = :person and conversation = :conversation
            """;

    private static final String FORGET_CONVERSATIONS =
            "delete from notification.followed_conversation where team_id = :team and person_id = :person";

    private final JdbcClient jdbc;

    FollowingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Hearing hearing(TeamId team, PersonId person) {
        return of(HEARING, team, person)
                .query((row, _) -> Coded.of(Hearing.class, row.getString(1)))
                .optional()
                .orElse(Hearing.NOTHING);
    }

    /// Who was told until now goes on from there.
    void hear(TeamId team, PersonId person, Hearing hearing, Attention.Next next) {
        of(HEAR, team, person)
                .param("hearing", hearing.code())
                .param("heardUpTo", next.heardUpTo().value())
                .param("dueAt", utc(next.dueAt()))
                .update();
    }

    void leaveAlone(TeamId team, PersonId person) {
        of(LEAVE_ALONE, team, person).update();
    }

    /// Takes the person who waits longest, and whom no other server is telling now.
    Optional<Attention> due(Instant now) {
        return jdbc.sql(DUE)
                .param("now", utc(now))
                .query((row, _) ->
                        new Attention(
                                new TeamId(row.getLong("team_id")),
                                new PersonId(row.getLong("person_id")),
                                Coded.of(Hearing.class, row.getString("hearing")),
                                new MessageId(row.getLong("heard_up_to"))))
                .optional();
    }

    void turn(TeamId team, PersonId person, Attention.Next next) {
        of(TURN, team, person)
                .param("heardUpTo", next.heardUpTo().value())
                .param("dueAt", utc(next.dueAt()))
                .update();
    }

    List<String> components(TeamId team, PersonId person) {
        return of(COMPONENTS, team, person).query((row, _) -> row.getString(1)).list();
    }

    void followComponents(TeamId team, PersonId person, Set<String> components) {
        of(FORGET_COMPONENTS, team, person).update();
        of(FOLLOW_COMPONENT, team, person)
                .param("components", components.toArray(String[]::new))
                .update();
    }

    Map<PersonId, Set<ConversationNumber>> conversations(TeamId team) {
        var followed = new HashMap<PersonId, Set<ConversationNumber>>();
        jdbc.sql(CONVERSATIONS)
                .param("team", team.value())
                .query(row -> {
                    followed.computeIfAbsent(new PersonId(row.getLong(1)), _ -> new HashSet<>())
                            .add(new ConversationNumber(row.getLong(2)));
                });
        return followed;
    }

    int countConversations(TeamId team, PersonId person) {
        return of(COUNT_CONVERSATIONS, team, person).query(Integer.class).single();
    }

    void follow(TeamId team, PersonId person, ConversationNumber conversation, Instant now) {
        of(FOLLOW, team, person)
                .param("conversation", conversation.value())
                .param("now", utc(now))
                .update();
    }

    void unfollow(TeamId team, PersonId person, ConversationNumber conversation) {
        of(UNFOLLOW, team, person).param("conversation", conversation.value()).update();
    }

    void forget(TeamId team, PersonId person) {
        of(FORGET_COMPONENTS, team, person).update();
        of(FORGET_CONVERSATIONS, team, person).update();
    }

    private JdbcClient.StatementSpec of(String statement, TeamId team, PersonId person) {
        return jdbc.sql(statement).param("team", team.value()).param("person", person.value());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
