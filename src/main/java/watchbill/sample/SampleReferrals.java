package watchbill.sample;

import org.springframework.stereotype.Component;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.escalation.NewReferral;
import watchbill.escalation.OutsideTeam;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.OutsideTeams;
import watchbill.escalation.ReferralDetails;
import watchbill.escalation.Referrals;
import watchbill.people.TeamId;

/// The invented outside teams, and what they have.
@Component
class SampleReferrals {

    private static final OutsideTeamCard STORAGE =
            new OutsideTeamCard(
                    "Storage team",
                    "File systems and archives",
                    "Ada Moreno",
                    "storage@lab.example",
                    "",
                    "https://tracker.lab.example/storage");
    private static final OutsideTeamCard NETWORK =
            new OutsideTeamCard(
                    "Network operations",
                    "Links between the sites, firewalls, mirrors",
                    "",
                    "noc@lab.example",
                    "+1 510 555 0180",
                    "");

    private final OutsideTeams teams;
    private final Referrals referrals;

    SampleReferrals(OutsideTeams teams, Referrals referrals) {
        this.teams = teams;
        this.referrals = referrals;
    }

    void addTeams(TeamId team) {
        teams.add(team, STORAGE);
        teams.add(team, NETWORK);
    }

    /// Refers a conversation, and tells its customer.
    void refer(TeamId team, ConversationNumber number, Acting by, String to) {
        var outside =
                teams.active(team).stream()
                        .filter(known -> known.name().equals(to))
                        .findFirst()
                        .orElseThrow();
        referrals.refer(number, by, wish(team, outside));
    }

    private NewReferral wish(TeamId team, OutsideTeam to) {
        return new NewReferral(
                to.id(),
                new ReferralDetails(to.card().contact(), "ST-42"),
                referrals.days(team).usual(),
                null,
                "Hello Tove,\n\nthis is a matter of the Storage team. They have it now, and I keep an eye on it.\n\nNora",
                "web",
                null);
    }
}
