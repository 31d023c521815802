package watchbill.conversation;

import static watchbill.conversation.Columns.instant;
import static watchbill.conversation.Columns.required;
import static watchbill.conversation.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// The row of a conversation.
@Repository
class ConversationSql {

    static final RowMapper<Conversation> CONVERSATION = (row, _) -> conversation(row);

    static final String COLUMNS =
            """
            c.team_id, c.number, c.subject, c.kind, c.topic_id, c.state, c.owner_id, c.requester_name, c.requester_email,
            c.reporter_name, c.reporter_email, c.method, c.desk_address, c.component, c.site, c.labels,
            c.arrived_at, c.first_contact, c.waiting_since, c.customer_wrote, c.promised_news,
            c.resolved_at, c.outcome, c.answer_id, c.referred, c.merged_into, c.effort_seconds, c.linked,
            (select t.name from conversation.topic t
              where t.team_id = c.team_id and t.id = c.topic_id) as topic
            """;

    /// A client key that is there already inserts nothing.
    private static final String INSERT =
            """
            insert into conversation.conversation as c
                   (team_id, subject, kind, topic_id, component, site, state, owner_id, requester_name, requester_email,
                    reporter_name, reporter_email, method, desk_address, labels,
                    arrived_at, first_contact, waiting_since, customer_wrote, client_key)
            values (:team, :subject, :kind, :topic, :component, :site, 'new', :owner, :requesterName, :requesterEmail,
                    :reporterName, :reporterEmail, :method, :deskAddress, array[:label],
                    :arrivedAt, :firstContact, :firstContact, :firstContact, :clientKey)
            on conflict (team_id, client_key) do nothing
            returning
            """
                    + COLUMNS;

    private static final String FIND =
            "select " + COLUMNS + " from conversation.conversation c where c.number = :number";

    /// Along index `merged`.
    private static final String MERGED =
            "select "
                    + COLUMNS
                    + """
                      from conversation.conversation c
                     where c.team_id = :team and c.merged_into = :number
                     order by c.number
                    """;

    /// Changes of one conversation wait for each other.
    private static final String LOCK = FIND + " for update";

    private static final String BY_CLIENT_KEY =
            """
            select number from conversation.conversation where team_id = :team and client_key = :clientKey
            """;

    /// What had ended and has not any more was reopened.
    private static final String STAND =
            """
            update conversation.conversation
               set state = :state, waiting_since = :waitingSince, customer_wrote = :customerWrote,
                   promised_news = :promisedNews, resolved_at = :resolvedAt, outcome = :outcome,
                   answer_id = :answer, referred = :referred,
                   reopened = reopened + case when resolved_at is not null
                                               and cast(:resolvedAt as timestamptz) is null then 1 else 0 end,
                   promise_told_at = case when promised_news is not distinct from :promisedNews
                                          then promise_told_at end
             where team_id = :team and number = :number
            """;

    private static final String GIVE =
            "update conversation.conversation set owner_id = :owner where team_id = :team and number = :number";

    private static final String DESCRIBE =
            """
            update conversation.conversation
               set subject = :subject, kind = :kind, topic_id = :topic, component = :component, site = :site
             where team_id = :team and number = :number
            """;

    /// The days of silence are calendar days in the team's zone: the same local time, so many dates later.
    /// Servers that run side by side skip each other's rows.
    private static final String TAKE_SILENT =
            "select "
                    + COLUMNS
                    + """
                      from conversation.conversation c
                      join people.team t on t.id = c.team_id
                     where c.state = 'waiting-on-customer'
                       and c.customer_wrote < :now
                       and ((c.customer_wrote at time zone t.zone) + make_interval(days => :days))
                            at time zone t.zone <= :now
                     order by c.customer_wrote
                     limit 100
                       for update of c skip locked
                    """;

    private static final String FOLLOW =
            """
            insert into conversation.follower (team_id, conversation, email, name)
            values (:team, :number, :email, :name)
            on conflict do nothing
            """;

    private static final String UNFOLLOW =
            """
            delete from conversation.follower
             where team_id = :team and conversation = :number and email = :email
            """;

    private static final String FOLLOWERS =
            """
            select name, email from conversation.follower
             where team_id = :team and conversation = :number order by email
            """;

    /// Whoever is there in their own right belongs to the conversation itself, whatever else they came with.
    private static final String CIRCLES =
            """
            select number, requester_email as email from conversation.conversation
             where team_id = :team and merged_into = :number
             union all
            select f.conversation, f.email from conversation.follower f
              join conversation.conversation c on c.team_id = f.team_id and c.number = f.conversation
             where c.team_id = :team and c.merged_into = :number
             union all
            select number, requester_email from conversation.conversation
             where team_id = :team and number = :number
             union all
            select conversation, email from conversation.follower
             where team_id = :team and conversation = :number and came_with is null
            """;

    private final JdbcClient jdbc;

    ConversationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return nothing if the client key was used before
    Optional<Conversation> insert(NewInquiry inquiry, PersonId owner, String label) {
        return jdbc.sql(INSERT)
                .param("team", inquiry.team().value())
                .param("subject", inquiry.subject())
                .param("kind", inquiry.matter().kind().code())
                .param("topic", id(inquiry.matter().topic()))
                .param("component", inquiry.matter().component())
                .param("site", inquiry.matter().site())
                .param("owner", owner.value())
                .param("requesterName", inquiry.requester().name())
                .param("requesterEmail", inquiry.requester().email())
                .param(
                        "reporterName",
                        inquiry.reporter() == null ? null : inquiry.reporter().name())
                .param(
                        "reporterEmail",
                        inquiry.reporter() == null ? null : inquiry.reporter().email())
                .param("method", inquiry.method().code())
                .param("deskAddress", inquiry.deskAddress())
                .param("label", label)
                .param("arrivedAt", utc(inquiry.arrivedAt()))
                .param("firstContact", utc(inquiry.firstContact()))
                .param("clientKey", inquiry.clientKey())
                .query(CONVERSATION)
                .optional();
    }

    Optional<ConversationNumber> findByClientKey(TeamId team, String clientKey) {
        return jdbc.sql(BY_CLIENT_KEY)
                .param("team", team.value())
                .param("clientKey", clientKey)
                .query((row, _) -> new ConversationNumber(row.getLong(1)))
                .optional();
    }

    Optional<Conversation> find(ConversationNumber number) {
        return jdbc.sql(FIND).param("number", number.value()).query(CONVERSATION).optional();
    }

    Optional<Conversation> lock(ConversationNumber number) {
        return jdbc.sql(LOCK).param("number", number.value()).query(CONVERSATION).optional();
    }

    void stand(Conversation conversation, Standing standing) {
        jdbc.sql(STAND)
                .param("team", conversation.team().value())
                .param("number", conversation.number().value())
                .param("state", standing.state().code())
                .param("waitingSince", utc(standing.waitingSince()))
                .param("customerWrote", utc(standing.customerWrote()))
                .param("promisedNews", utc(standing.promisedNews()))
                .param("resolvedAt", utc(standing.resolvedAt()))
                .param("outcome", standing.outcome() == null ? null : standing.outcome().code())
                .param("answer", standing.answer() == null ? null : standing.answer().value())
                .param("referred", standing.referred())
                .update();
    }

    void give(Conversation conversation, PersonId owner) {
        jdbc.sql(GIVE)
                .param("team", conversation.team().value())
                .param("number", conversation.number().value())
                .param("owner", owner.value())
                .update();
    }

    void describe(Conversation conversation, Description description) {
        var matter = description.matter();
        jdbc.sql(DESCRIBE)
                .param("team", conversation.team().value())
                .param("number", conversation.number().value())
                .param("subject", description.subject())
                .param("kind", matter.kind().code())
                .param("topic", id(matter.topic()))
                .param("component", matter.component())
                .param("site", matter.site())
                .update();
    }

    List<Conversation> takeSilent(Instant now, int days) {
        return jdbc.sql(TAKE_SILENT)
                .param("now", utc(now))
                .param("days", days)
                .query(CONVERSATION)
                .list();
    }

    void follow(Conversation conversation, String email, String name) {
        jdbc.sql(FOLLOW)
                .param("team", conversation.team().value())
                .param("number", conversation.number().value())
                .param("email", email)
                .param("name", name)
                .update();
    }

    void unfollow(Conversation conversation, String email) {
        jdbc.sql(UNFOLLOW)
                .param("team", conversation.team().value())
                .param("number", conversation.number().value())
                .param("email", email)
                .update();
    }

    List<Contact> followers(TeamId team, ConversationNumber number) {
        return jdbc.sql(FOLLOWERS)
                .param("team", team.value())
                .param("number", number.value())
                .query((row, _) -> new Contact(row.getString("name"), row.getString("email")))
                .list();
    }

    List<Conversation> merged(TeamId team, ConversationNumber number) {
        return jdbc.sql(MERGED)
                .param("team", team.value())
                .param("number", number.value())
                .query(CONVERSATION)
                .list();
    }

    Circles circles(TeamId team, ConversationNumber number) {
        var members = new ArrayList<Circles.Member>();
        jdbc.sql(CIRCLES)
                .param("team", team.value())
                .param("number", number.value())
                .query(row -> {
                    members.add(
                            new Circles.Member(
                                    Objects.requireNonNullElse(row.getString("email"), ""),
                                    new ConversationNumber(row.getLong("number"))));
                });
        return new Circles(number, members);
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        var reporterName = row.getString("reporter_name");
        var into = row.getLong("merged_into");
        var mergedInto = row.wasNull() ? null : new ConversationNumber(into);
        return new Conversation(
                new TeamId(row.getLong("team_id")),
                new ConversationNumber(row.getLong("number")),
                row.getString("subject"),
                Coded.of(Kind.class, row.getString("kind")),
                topic(row),
                standing(row),
                new PersonId(row.getLong("owner_id")),
                new Contact(row.getString("requester_name"), row.getString("requester_email")),
                reporterName == null
                        ? null
                        : new Contact(reporterName, row.getString("reporter_email")),
                Coded.of(ContactMethod.class, row.getString("method")),
                row.getString("desk_address"),
                row.getString("component"),
                row.getString("site"),
                Columns.texts(row, "labels"),
                required(row, "arrived_at"),
                required(row, "first_contact"),
                mergedInto,
                effort(row),
                row.getInt("linked"));
    }

    static @Nullable Duration effort(ResultSet row) throws SQLException {
        var seconds = row.getLong("effort_seconds");
        return row.wasNull() ? null : Duration.ofSeconds(seconds);
    }

    private static @Nullable Topic topic(ResultSet row) throws SQLException {
        var name = row.getString("topic");
        return name == null ? null : new Topic(new TopicId(row.getLong("topic_id")), name);
    }

    private static @Nullable Long id(@Nullable TopicId topic) {
        return topic == null ? null : topic.value();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var answer = row.getLong("answer_id");
        var marked = row.wasNull() ? null : new MessageId(answer);
        return new Standing(
                Coded.of(State.class, row.getString("state")),
                instant(row, "waiting_since"),
                required(row, "customer_wrote"),
                instant(row, "promised_news"),
                instant(row, "resolved_at"),
                outcome == null ? null : Coded.of(Outcome.class, outcome),
                marked,
                row.getBoolean("referred"));
    }
}
