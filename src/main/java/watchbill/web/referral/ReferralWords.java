package watchbill.web.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Contact;
import watchbill.escalation.CustomerTold;
import watchbill.escalation.FollowUpDays;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.Referral;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.WayOfTelling;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Times;
import watchbill.web.Words;

/// How pages speak of referrals.
///
/// @param times how the reader is told when something is
record ReferralWords(People people, FollowUpDays days, Times times) {

    /// `Follow up on Thu 5 March`, and once the day has come `Ask them again today`.
    String followUp(Referral referral) {
        if (!referral.isDue(days.today())) {
            return "Follow up on " + days.words(referral.followUp());
        }
        return referral.followUp().equals(days.today())
                ? "Ask them again today"
                : "To be asked again since " + days.words(referral.followUp());
    }

    /// Whom to ask, their number, and what the customer knows.
    List<Fact> brief(Referral referral) {
        var facts = new ArrayList<Fact>();
        add(facts, "Contact", referral.contact());
        add(facts, "Their number", referral.theirNumber());
        facts.add(Fact.of("Customer", told(referral.told())));
        return facts;
    }

    /// All that is known: the brief, how they are reached, and who referred it.
    List<Fact> whole(Referral referral) {
        var facts = new ArrayList<Fact>();
        var by = people.person(referral.by()).name();
        facts.add(Fact.of("Referred", "%s, by %s".formatted(times.stamp(referral.at()), by)));
        facts.addAll(brief(referral));
        facts.addAll(reach(referral.to().card()));
        return facts;
    }

    /// The ways to reach a team, each leading there.
    static List<Fact> reach(OutsideTeamCard card) {
        var facts = new ArrayList<Fact>();
        if (!card.email().isEmpty()) {
            facts.add(new Fact("Mail", card.email(), "", "mailto:" + card.email()));
        }
        if (!card.phone().isEmpty()) {
            var dialled = card.phone().replaceAll("[^0-9+]", "");
            facts.add(new Fact("Telephone", card.phone(), "", "tel:" + dialled));
        }
        if (!card.tracker().isEmpty()) {
            facts.add(new Fact("Tracker", card.tracker(), "", card.tracker()));
        }
        return facts;
    }

    private String told(@Nullable CustomerTold told) {
        return told == null
                ? "Not told yet"
                : "Told %s by %s, %s"
                        .formatted(
                                told.how().words(),
                                people.person(told.by()).name(),
                                times.stamp(told.at()));
    }

    /// One that is closed, in a sentence.
    String closed(Referral referral) {
        var end = referral.end();
        if (end == null) {
            return "";
        }
        var what =
                "%s had it until %s: %s."
                        .formatted(
                                referral.to().name(), times.stamp(end.at()), end.outcome().words());
        return end.sentence().isEmpty() ? what : what + " “" + end.sentence() + "”";
    }

    /// What the customer reads unless one writes something else.
    static String message(Contact customer, String team, Person author) {
        var name =
                customer.name().equals(customer.email())
                        ? "there"
                        : Words.firstName(customer.name());
        return """
        Hello %s,

        what you describe belongs to another team: %s. I have passed it on to them and keep an eye on it. You need not do anything, and you can write to me here at any time.

        %s
        """
                .formatted(name, team, author.name());
    }

    /// @param write whether the customer can be written to
    static List<Choice> tellings(boolean write, String chosen) {
        var choices = new ArrayList<Choice>();
        if (write) {
            choices.add(choice(TypedReferral.WRITE, "With this message", chosen));
        }
        choices.addAll(earlierTellings(chosen));
        return choices;
    }

    /// The ways by which a customer may have been told already.
    static List<Choice> earlierTellings(String chosen) {
        return List.of(
                choice("", "Not yet", chosen),
                choice(WayOfTelling.PHONE.code(), "By telephone, already", chosen),
                choice(WayOfTelling.OTHERWISE.code(), "In another way, already", chosen));
    }

    static List<Choice> outcomes(String chosen) {
        return Arrays.stream(ReferralOutcome.values())
                .filter(outcome -> outcome != ReferralOutcome.ENDED)
                .map(outcome -> choice(outcome.code(), Words.capital(outcome.words()), chosen))
                .toList();
    }

    /// The first day that can be chosen.
    String soonest() {
        return days.today().plusDays(1).toString();
    }

    String usual() {
        return days.usual().toString();
    }

    /// The day agreed on, unless it has passed: then the usual next one.
    String next(LocalDate followUp) {
        return followUp.isAfter(days.today()) ? followUp.toString() : usual();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(label, value));
        }
    }
}
