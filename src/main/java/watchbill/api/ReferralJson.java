package watchbill.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import watchbill.escalation.Referral;
import watchbill.people.Person;
import watchbill.people.PersonId;

/// A referral as the API shows it.
///
/// @param conversation its number
/// @param theirNumber  empty as long as it is not known
/// @param due          whether the day to ask them again has come
/// @param told         how the customer was told; null as long as they do not know
/// @param outcome      null as long as the outside team has it
/// @param sentence     what became of it; empty as long as it is open
record ReferralJson(
        long conversation,
        OutsideTeamJson to,
        String contact,
        String theirNumber,
        Instant referredAt,
        ContactJson referredBy,
        LocalDate followUp,
        boolean due,
        @Nullable String told,
        @Nullable Instant toldAt,
        @Nullable String outcome,
        String sentence,
        @Nullable Instant closedAt) {

    /// @param today in the team's zone
    static ReferralJson of(Referral referral, LocalDate today, Function<PersonId, Person> people) {
        var told = referral.told();
        var end = referral.end();
        return new ReferralJson(
                referral.conversation().value(),
                OutsideTeamJson.of(referral.to()),
                referral.contact(),
                referral.theirNumber(),
                referral.at(),
                ContactJson.of(people.apply(referral.by())),
                referral.followUp(),
                referral.isDue(today),
                told == null ? null : told.how().code(),
                told == null ? null : told.at(),
                end == null ? null : end.outcome().code(),
                end == null ? "" : end.sentence(),
                end == null ? null : end.at());
    }
}
