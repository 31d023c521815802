package watchbill.web.referral;

import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Kind;
import watchbill.escalation.OutsideTeams;
import watchbill.escalation.Referral;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.Referrals;
import watchbill.people.People;
import watchbill.people.TeamId;
import watchbill.web.Times;

/// Reads what a conversation's page says about outside teams.
@Component
public class OutsidePanels {

    private final Referrals referrals;
    private final OutsideTeams teams;
    private final People people;

    OutsidePanels(Referrals referrals, OutsideTeams teams, People people) {
        this.referrals = referrals;
        this.teams = teams;
        this.people = people;
    }

    public OutsidePanel of(Conversation conversation, Times times) {
        if (conversation.standing().referred()) {
            return referrals
                    .open(conversation.team(), conversation.number())
                    .map(referral -> has(referral, times))
                    .orElseGet(OutsidePanel.Nothing::new);
        }
        var offers =
                conversation.kind() == Kind.OPERATIONS_UNDERLYING && conversation.state().active();
        return offers
                ? new OutsidePanel.Offers(offered(conversation, 0))
                : new OutsidePanel.Nothing();
    }

    /// Where one of us looks next who changed what a conversation is about: at those who own what is underneath, as soon as
    /// it is about that (R3).
    ///
    /// @param before the conversation before the change
    public String after(Conversation before, Kind now) {
        var free = before.state().active() && !before.standing().referred();
        return free && before.kind() != now
                ? opened(before.team(), before.number(), now)
                : page(before.number());
    }

    /// The same for one of us who logged an inquiry.
    public String opened(TeamId team, ConversationNumber number, Kind kind) {
        var offers = kind == Kind.OPERATIONS_UNDERLYING && !teams.active(team).isEmpty();
        return offers ? page(number) + "/referral" : page(number);
    }

    private static String page(ConversationNumber number) {
        return "/conversations/" + number.value();
    }

    private OutsidePanel has(Referral referral, Times times) {
        var words = new ReferralWords(people, referrals.days(referral.team()), times);
        return new OutsidePanel.Has(
                referral.to().name(),
                words.brief(referral),
                words.followUp(referral),
                ReferralWords.outcomes(ReferralOutcome.THEY_SOLVED.code()));
    }

    /// The active teams of the directory, each leading to the form that is filled in for it.
    ///
    /// @param chosen the id of one of them; 0 for none
    List<OfferedTeam> offered(Conversation conversation, long chosen) {
        return teams.active(conversation.team()).stream()
                .map(team ->
                        new OfferedTeam(
                                team.name(),
                                team.card().responsibility(),
                                team.card().reach(),
                                "/conversations/%d/referral?to=%d#refer"
                                        .formatted(
                                                conversation.number().value(), team.id().value()),
                                team.id().value() == chosen))
                .toList();
    }
}
