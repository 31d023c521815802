package watchbill.notification;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversations;
import watchbill.escalation.FollowUpDays;
import watchbill.escalation.Referral;
import watchbill.escalation.Referrals;
import watchbill.people.Team;

/// What a Primary reads about outside teams that are to be asked again (R14).
@Component
class FollowUpText {

    private static final int LONGEST_LIST = 100;

    private final Referrals referrals;
    private final Conversations conversations;

    FollowUpText(Referrals referrals, Conversations conversations) {
        this.referrals = referrals;
        this.conversations = conversations;
    }

    /// For the digest: whose day has come, the earliest first.
    String due(Team team) {
        var days = referrals.days(team.id());
        var due =
                referrals.needing(team.id(), LONGEST_LIST).stream()
                        .filter(referral -> referral.isDue(days.today()))
                        .toList();
        return due.isEmpty()
                ? "**To be asked again: none**"
                : due.stream()
                        .map(referral -> line(referral, days))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "**To be asked again: %d**\n\n".formatted(due.size()),
                                        ""));
    }

    private String line(Referral referral, FollowUpDays days) {
        var conversation = conversations.find(referral.conversation());
        return "- %s %s, since %s. %s"
                .formatted(
                        conversation.number(),
                        StaffMail.escaped(conversation.subject()),
                        days.words(referral.followUp()),
                        whomToAsk(referral));
    }

    /// `Ask Storage team again: their number ST-42, Ada Moreno, storage@lab.example.`
    static String whomToAsk(Referral referral) {
        var card = referral.to().card();
        var theirNumber = referral.theirNumber();
        var known =
                Stream.of(
                                theirNumber.isEmpty() ? "" : "their number " + theirNumber,
                                referral.contact(),
                                card.email(),
                                card.phone(),
                                card.tracker())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return StaffMail.escaped("Ask %s again: %s.".formatted(referral.to().name(), known));
    }
}
