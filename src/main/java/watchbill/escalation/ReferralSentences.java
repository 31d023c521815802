package watchbill.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import watchbill.conversation.TimelineEvent;
import watchbill.people.Person;

/// What the timeline says about referrals.
///
/// @param days how dates are written today
record ReferralSentences(FollowUpDays days) {

    private static final String ICON = "external-link";

    TimelineEvent referred(OutsideTeam to, NewReferral wish, Person by) {
        var theirNumber = wish.details().theirNumber();
        return event(
                "Referred to %s by %s; %sfollow up on %s."
                        .formatted(
                                to.name(),
                                by.name(),
                                theirNumber.isEmpty() ? "" : "their number " + theirNumber + "; ",
                                days.words(wish.followUp())));
    }

    TimelineEvent moved(OutsideTeam to, LocalDate date, Person by) {
        return new TimelineEvent(
                "calendar-clock",
                "%s moved the follow-up with %s to %s."
                        .formatted(by.name(), to.name(), days.words(date)));
    }

    TimelineEvent told(WayOfTelling how, Person by) {
        return event("%s told the customer of the referral %s.".formatted(by.name(), how.words()));
    }

    /// @return nothing if the details say nothing new
    Optional<String> changed(Referral before, ReferralDetails now) {
        var changes = new ArrayList<String>();
        if (!now.theirNumber().equals(before.theirNumber())) {
            changes.add(
                    now.theirNumber().isEmpty()
                            ? "took their number off"
                            : "noted their number " + now.theirNumber());
        }
        if (!now.contact().equals(before.contact())) {
            changes.add(
                    now.contact().isEmpty()
                            ? "took the contact off"
                            : "noted %s as contact".formatted(now.contact()));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s at %s".formatted(String.join(" and ", changes), before.to().name()));
    }

    static TimelineEvent closed(OutsideTeam to, Closing closing, Person by) {
        return event(
                "%s closed the referral to %s (%s): “%s”."
                        .formatted(
                                by.name(),
                                to.name(),
                                closing.outcome().words(),
                                closing.sentence()));
    }

    static TimelineEvent ended(OutsideTeam to) {
        return event("The referral to %s ended with the conversation.".formatted(to.name()));
    }

    static TimelineEvent event(String sentence) {
        return new TimelineEvent(ICON, sentence);
    }
}
