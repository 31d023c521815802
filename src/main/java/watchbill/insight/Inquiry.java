package watchbill.insight;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ArrivedInquiry;
import watchbill.conversation.Kind;
import watchbill.responseclock.Judgement;
import watchbill.responseclock.MeasuredResponse;

/// One inquiry of a period, with what its response clock measured.
///
/// @param organisation of whoever asked; absent if it is not known
/// @param sector       of that organisation; absent if nobody noted one
/// @param helped       whether somebody answered whose turn it was not
record Inquiry(
        ArrivedInquiry arrived,
        MeasuredResponse response,
        boolean helped,
        @Nullable String organisation,
        @Nullable String sector) {

    /// The same of somebody whose organisation is called otherwise.
    Inquiry from(@Nullable String called) {
        return new Inquiry(arrived, response, helped, called, sector);
    }

    ZonedDateTime arrivedIn(ZoneId zone) {
        return arrived.arrivedAt().atZone(zone);
    }

    /// Until the first response, in business time; absent without one.
    @Nullable Duration waited() {
        return response.waited();
    }

    Duration goal() {
        return response.goal();
    }

    /// How many of them are so.
    static int count(Collection<Inquiry> inquiries, Predicate<Inquiry> so) {
        return (int) inquiries.stream().filter(so).count();
    }

    /// How long our people worked on it, as far as they noted it.
    Duration effort() {
        return arrived.effort() == null ? Duration.ZERO : arrived.effort();
    }

    boolean answered() {
        return waited() != null;
    }

    boolean metGoal() {
        return is(Judgement.MET);
    }

    boolean wasReopened() {
        return arrived.reopened() > 0;
    }

    boolean isAlert() {
        return arrived.kind() == Kind.ALERT;
    }

    boolean is(Judgement judgement) {
        return response.judgement() == judgement;
    }
}
