package watchbill.web.referral;

import static watchbill.web.referral.TypedReferral.or;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.escalation.OutsideTeam;
import watchbill.escalation.OutsideTeamId;
import watchbill.escalation.OutsideTeams;
import watchbill.escalation.Referral;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.Referrals;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Problems;
import watchbill.web.SoftStop;
import watchbill.web.Times;
import watchbill.web.Words;

/// Reads the referral of a conversation, or what is needed to make one.
@Component
class ReferralReading {

    private final Conversations conversations;
    private final Referrals referrals;
    private final OutsideTeams teams;
    private final OutsidePanels panels;
    private final SoftStop softStop;
    private final People people;
    private final InstantSource time;

    ReferralReading(
            Conversations conversations,
            Referrals referrals,
            OutsideTeams teams,
            OutsidePanels panels,
            SoftStop softStop,
            People people,
            InstantSource time) {
        this.conversations = conversations;
        this.referrals = referrals;
        this.teams = teams;
        this.panels = panels;
        this.softStop = softStop;
        this.people = people;
        this.time = time;
    }

    /// @param typed what was typed and could not be taken; its team is the one that was chosen
    ReferralPage of(
            SignedInPerson me, Conversation conversation, TypedReferral typed, Problems problems) {
        var now = time.instant();
        var words =
                new ReferralWords(people, referrals.days(conversation.team()), Times.of(me, now));
        var all = referrals.of(conversation.team(), conversation.number());
        var open = all.stream().filter(Referral::isOpen).findFirst();
        var free = open.isEmpty() && conversation.state().active();
        var to = free ? chosen(conversation, typed) : Optional.<OutsideTeam>empty();
        return new ReferralPage(
                conversation.number().value(),
                conversation.subject(),
                !conversation.state().active(),
                free
                        ? panels.offered(conversation, to.map(team -> team.id().value()).orElse(0L))
                        : List.of(),
                to.map(team -> form(me, conversation, team, typed, words)),
                open.map(referral -> open(referral, typed, words)),
                all.stream().filter(referral -> !referral.isOpen()).map(words::closed).toList(),
                softStop.question(conversation, me, now),
                problems);
    }

    /// The team that was chosen; the only one there is needs no choosing.
    private Optional<OutsideTeam> chosen(Conversation conversation, TypedReferral typed) {
        if (typed.to() != null) {
            return teams.find(conversation.team(), new OutsideTeamId(typed.to()))
                    .filter(team -> !team.retired());
        }
        var active = teams.active(conversation.team());
        return active.size() == 1 ? Optional.of(active.getFirst()) : Optional.empty();
    }

    private ReferralPage.Form form(
            SignedInPerson me,
            Conversation conversation,
            OutsideTeam to,
            TypedReferral typed,
            ReferralWords words) {
        var recipients = conversations.defaultRecipients(conversation);
        var writes = !recipients.isEmpty();
        var message = ReferralWords.message(conversation.requester(), to.name(), me.person());
        return new ReferralPage.Form(
                to.id().value(),
                to.name(),
                to.card().responsibility(),
                ReferralWords.reach(to.card()),
                typed.contact() == null ? to.card().contact() : typed.contact(),
                or(typed.theirNumber()),
                typed.followUp() == null ? words.usual() : typed.followUp(),
                words.soonest(),
                ReferralWords.tellings(
                        writes,
                        typed.told() == null && writes ? TypedReferral.WRITE : or(typed.told())),
                typed.message() == null ? message : typed.message(),
                writes
                        ? "Goes to %s."
                                .formatted(
                                        Words.list(recipients.stream().map(Contact::name).toList()))
                        : "",
                or(typed.reason()),
                typed.ownKey());
    }

    private static ReferralPage.Open open(
            Referral referral, TypedReferral typed, ReferralWords words) {
        return new ReferralPage.Open(
                referral.to().name(),
                words.whole(referral),
                words.followUp(referral),
                typed.contact() == null ? referral.contact() : typed.contact(),
                typed.theirNumber() == null ? referral.theirNumber() : typed.theirNumber(),
                typed.followUp() == null ? words.next(referral.followUp()) : typed.followUp(),
                words.soonest(),
                referral.told() == null
                        ? ReferralWords.earlierTellings(or(typed.told()))
                        : List.of(),
                ReferralWords.outcomes(
                        typed.outcome() == null
                                ? ReferralOutcome.THEY_SOLVED.code()
                                : typed.outcome()),
                or(typed.sentence()));
    }
}
