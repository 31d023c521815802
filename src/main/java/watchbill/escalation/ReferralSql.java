package watchbill.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.Coded;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Referrals, each with the outside team it went to.
@Repository
class ReferralSql {

    private static final RowMapper<Referral> REFERRAL = (row, _) -> referral(row);

    private static final String COLUMNS =
            """
            r.team_id, r.id, r.conversation, r.contact, r.their_number, r.referred_at, r.referred_by, r.follow_up,
            r.told, r.told_at, r.told_by, r.outcome, r.sentence, r.closed_at, r.closed_by,
            """
                    + OutsideTeamSql.COLUMNS;

    private static final String SELECT =
            "select "
                    + COLUMNS
                    + """
                      from escalation.referral r
                      join escalation.outside_team o on o.team_id = r.team_id and o.id = r.outside_team
                    """;

    private static final String OF_CONVERSATION =
            SELECT + " where r.team_id = :team and r.conversation = :conversation";

    private static final String OPEN = OF_CONVERSATION + " and r.closed_at is null";

    private static final String LATEST_FIRST = OF_CONVERSATION + " order by r.id desc";

    private static final String BY_CLIENT_KEY = OF_CONVERSATION + " and r.client_key = :clientKey";

    /// Along index `open_referrals`.
    private static final String NEEDING =
            SELECT
                    + """
                     where r.team_id = :team and r.closed_at is null
                       and (r.follow_up <= :today or r.told is null)
                     order by r.follow_up, r.id
                     limit :limit
                    """;

    private static final String INSERT =
            """
            insert into escalation.referral
                   (team_id, conversation, outside_team, contact, their_number, referred_at, referred_by,
                    follow_up, remind_at, told, told_at, told_by, client_key)
            values (:team, :conversation, :to, :contact, :theirNumber, :at, :by,
                    :followUp, :remindAt, :told, :toldAt, :toldBy, :clientKey)
            """;

    private static final String DETAILS =
            "update escalation.referral set contact = :contact, their_number = :theirNumber where team_id = :team and id = :id";

    private static final String TOLD =
            """
            update escalation.referral set told = :told, told_at = :at, told_by = :by
             where team_id = :team and id = :id
            """;

    private static final String POSTPONE =
            """
            update escalation.referral set follow_up = :followUp, remind_at = :remindAt
             where team_id = :team and id = :id
            """;

    private static final String CLOSE =
            """
            update escalation.referral
               set outcome = :outcome, sentence = :sentence, closed_at = :at, closed_by = :by
             where team_id = :team and id = :id and closed_at is null
            """;

    /// Takes the conversations, which everybody who changes a referral takes first; servers that run side by side skip
    /// each other's.
    private static final String LOCK_DUE =
            SELECT
                    + """
                      join conversation.conversation c on c.team_id = r.team_id and c.number = r.conversation
                     where r.remind_at <= :now and r.closed_at is null
                     order by r.remind_at
                     limit 100
                       for update of c skip locked
                    """;

    /// Once: a referral that was closed, postponed or remembered in the meantime is left alone.
    private static final String REMIND =
            """
            update escalation.referral set remind_at = null
             where team_id = :team and id = :id and follow_up = :followUp
               and remind_at is not null and closed_at is null
            """;

    private final JdbcClient jdbc;

    ReferralSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Referral> open(TeamId team, ConversationNumber number) {
        return ofConversation(OPEN, team, number).query(REFERRAL).optional();
    }

    List<Referral> of(TeamId team, ConversationNumber number) {
        return ofConversation(LATEST_FIRST, team, number).query(REFERRAL).list();
    }

    Optional<Referral> byClientKey(
            TeamId team, ConversationNumber number, @Nullable String clientKey) {
        return clientKey == null
                ? Optional.empty()
                : ofConversation(BY_CLIENT_KEY, team, number)
                        .param("clientKey", clientKey)
                        .query(REFERRAL)
                        .optional();
    }

    private JdbcClient.StatementSpec ofConversation(
            String sql, TeamId team, ConversationNumber number) {
        return jdbc.sql(sql).param("team", team.value()).param("conversation", number.value());
    }

    List<Referral> needing(TeamId team, LocalDate today, int limit) {
        return jdbc.sql(NEEDING)
                .param("team", team.value())
                .param("today", today)
                .param("limit", limit)
                .query(REFERRAL)
                .list();
    }

    void insert(
            Conversation conversation,
            NewReferral wish,
            PersonId by,
            Instant at,
            LocalDate followUp,
            Instant remindAt) {
        var told = wish.told();
        jdbc.sql(INSERT)
                .param("team", conversation.team().value())
                .param("conversation", conversation.number().value())
                .param("to", wish.to().value())
                .param("contact", wish.details().contact())
                .param("theirNumber", wish.details().theirNumber())
                .param("at", utc(at))
                .param("by", by.value())
                .param("followUp", followUp)
                .param("remindAt", utc(remindAt))
                .param("told", told == null ? null : told.code())
                .param("toldAt", told == null ? null : utc(at))
                .param("toldBy", told == null ? null : by.value())
                .param("clientKey", wish.clientKey())
                .update();
    }

    void details(Referral referral) {
        one(DETAILS, referral)
                .param("contact", referral.contact())
                .param("theirNumber", referral.theirNumber())
                .update();
    }

    void told(Referral referral, CustomerTold told) {
        one(TOLD, referral)
                .param("told", told.how().code())
                .param("at", utc(told.at()))
                .param("by", told.by().value())
                .update();
    }

    void postpone(Referral referral, LocalDate followUp, Instant remindAt) {
        one(POSTPONE, referral)
                .param("followUp", followUp)
                .param("remindAt", utc(remindAt))
                .update();
    }

    void close(Referral referral, ReferralEnd end) {
        one(CLOSE, referral)
                .param("outcome", end.outcome().code())
                .param("sentence", end.sentence())
                .param("at", utc(end.at()))
                .param("by", end.by() == null ? null : end.by().value())
                .update();
    }

    List<Referral> lockDue(Instant now) {
        return jdbc.sql(LOCK_DUE).param("now", utc(now)).query(REFERRAL).list();
    }

    /// @return whether it was still to be remembered
    boolean remind(Referral referral) {
        return one(REMIND, referral).param("followUp", referral.followUp()).update() == 1;
    }

    private JdbcClient.StatementSpec one(String sql, Referral referral) {
        return jdbc.sql(sql).param("team", referral.team().value()).param("id", referral.id());
    }

    private static Referral referral(ResultSet row) throws SQLException {
        return new Referral(
                new TeamId(row.getLong("team_id")),
                row.getLong("id"),
                new ConversationNumber(row.getLong("conversation")),
                OutsideTeamSql.outsideTeam(row),
                row.getString("contact"),
                row.getString("their_number"),
                instant(row, "referred_at"),
                new PersonId(row.getLong("referred_by")),
                row.getObject("follow_up", LocalDate.class),
                told(row),
                end(row));
    }

    private static @Nullable CustomerTold told(ResultSet row) throws SQLException {
        var how = row.getString("told");
        return how == null
                ? null
                : new CustomerTold(
                        Coded.of(WayOfTelling.class, how),
                        new PersonId(row.getLong("told_by")),
                        instant(row, "told_at"));
    }

    private static @Nullable ReferralEnd end(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        var by = row.getLong("closed_by");
        var somebody = row.wasNull() ? null : new PersonId(by);
        return new ReferralEnd(
                Coded.of(ReferralOutcome.class, outcome),
                row.getString("sentence"),
                somebody,
                instant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
