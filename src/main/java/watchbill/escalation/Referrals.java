package watchbill.escalation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.ReferredConversations;
import watchbill.conversation.Replies;
import watchbill.conversation.TimelineEvent;
import watchbill.people.Person;
import watchbill.people.TeamId;
import watchbill.worktime.WorkCalendars;

/// Gives what is out of our scope to the outside team that owns it, and keeps an eye on it. Each method is one
/// transaction, with what its listeners write; the conversation is taken first, so that two who act on the same one wait
/// for each other.
@Service
public class Referrals {

    private final ReferralSql sql;
    private final OutsideTeams teams;
    private final ReferredConversations conversations;
    private final Replies replies;
    private final WorkCalendars calendars;
    private final InstantSource time;

    Referrals(
            ReferralSql sql,
            OutsideTeams teams,
            ReferredConversations conversations,
            Replies replies,
            WorkCalendars calendars,
            InstantSource time) {
        this.sql = sql;
        this.teams = teams;
        this.conversations = conversations;
        this.replies = replies;
        this.calendars = calendars;
        this.time = time;
    }

    /// The referral by which an outside team has the conversation now.
    public Optional<Referral> open(TeamId team, ConversationNumber number) {
        return sql.open(team, number);
    }

    /// The same where there must be one.
    ///
    /// @throws IllegalArgumentException if no outside team has the conversation
    public Referral require(TeamId team, ConversationNumber number) {
        return open(team, number)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No outside team has conversation %s. Refer it first."
                                        .formatted(number)));
    }

    /// All referrals of a conversation, the latest first.
    public List<Referral> of(TeamId team, ConversationNumber number) {
        return sql.of(team, number);
    }

    /// Open referrals of a team that need somebody: the day to ask again has come, or the customer does not know yet. The
    /// earliest day first.
    ///
    /// @param limit 1 or more
    public List<Referral> needing(TeamId team, int limit) {
        return sql.needing(team, days(team).today(), limit);
    }

    /// The days on which an outside team may be asked again, as the team's present hours say.
    public FollowUpDays days(TeamId team) {
        return new FollowUpDays(calendars.current(team).calendar(), time.instant());
    }

    /// Refers a conversation. With a message, the customer is told by it in the same transaction.
    ///
    /// @return the referral; for a client key used before, the one that was stored then
    /// @throws IllegalArgumentException if the conversation is over or with an outside team already, the team is unknown
    ///     or retired, or the follow-up is no business day ahead
    /// @throws watchbill.conversation.NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public Referral refer(ConversationNumber number, Acting acting, NewReferral wish) {
        var conversation = conversations.take(number);
        var before = sql.byClientKey(conversation.team(), number, wish.clientKey());
        if (before.isPresent()) {
            return before.get();
        }
        refuseSecond(conversation);
        var to = teams.requireActive(conversation.team(), wish.to());
        var days = days(conversation.team());
        var followUp = days.checked(wish.followUp());
        var by =
                conversations.refer(
                        number,
                        acting,
                        person -> new ReferralSentences(days).referred(to, wish, person));
        sql.insert(conversation, wish, by.id(), time.instant(), followUp, days.reminder(followUp));
        tellCustomer(number, acting, wish);
        return required(conversation);
    }

    private void refuseSecond(Conversation conversation) {
        open(conversation.team(), conversation.number())
                .ifPresent(known -> {
                    throw new IllegalArgumentException(
                            "%s has conversation %s already. Close that referral first."
                                    .formatted(known.to().name(), conversation.number()));
                });
    }

    private void tellCustomer(ConversationNumber number, Acting acting, NewReferral wish) {
        if (wish.writes()) {
            replies.answer(number, acting, NewAnswer.reply(wish.message(), wish.via()));
        }
    }

    /// Notes what became known: whom to ask for there, their number, and how the customer was told. What is known
    /// already changes nothing; that a customer was told stays so.
    ///
    /// @param told absent as long as the customer was not told
    /// @return the referral as it stands now
    /// @throws IllegalArgumentException if no outside team has the conversation
    @Transactional
    public Referral note(
            ConversationNumber number,
            Acting acting,
            ReferralDetails details,
            @Nullable WayOfTelling told) {
        var conversation = conversations.take(number);
        var before = required(conversation);
        var sentences = new ReferralSentences(days(before.team()));
        sentences
                .changed(before, details)
                .ifPresent(change -> {
                    sql.details(before.with(details));
                    conversations.tell(number, acting, person -> said(person, change));
                });
        if (told != null && before.told() == null) {
            var by = conversations.tell(number, acting, person -> sentences.told(told, person));
            sql.told(before, new CustomerTold(told, by.id(), time.instant()));
        }
        return required(conversation);
    }

    private static TimelineEvent said(Person person, String change) {
        return ReferralSentences.event("%s %s.".formatted(person.name(), change));
    }

    /// Asks the outside team again on another day. The owner is reminded then, also if they were reminded before. The day
    /// that is agreed on already changes nothing.
    ///
    /// @return the referral as it stands now
    /// @throws IllegalArgumentException if no outside team has the conversation, or the date is no business day ahead
    @Transactional
    public Referral postpone(ConversationNumber number, Acting acting, LocalDate date) {
        var conversation = conversations.take(number);
        var before = required(conversation);
        if (date.equals(before.followUp())) {
            return before;
        }
        var days = days(before.team());
        sql.postpone(before, days.checked(date), days.reminder(date));
        conversations.tell(
                number,
                acting,
                person -> new ReferralSentences(days).moved(before.to(), date, person));
        return required(conversation);
    }

    /// Closes the referral. The conversation waits for us from now on; one that no outside team has stays as it is.
    ///
    /// @return the referral that was open; nothing if there was none, so that closing twice is closing once
    /// @throws watchbill.conversation.NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public Optional<Referral> close(ConversationNumber number, Acting acting, Closing closing) {
        var conversation = conversations.take(number);
        var before = open(conversation.team(), number);
        before.ifPresent(referral -> {
            var by =
                    conversations.takeBack(
                            number,
                            acting,
                            person -> ReferralSentences.closed(referral.to(), closing, person));
            sql.close(
                    referral,
                    new ReferralEnd(
                            closing.outcome(), closing.sentence(), by.id(), time.instant()));
        });
        return before;
    }

    private Referral required(Conversation conversation) {
        return require(conversation.team(), conversation.number());
    }
}
