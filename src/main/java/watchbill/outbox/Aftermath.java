package watchbill.outbox;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import watchbill.mail.Delivery;
import watchbill.mail.Delivery.RefusedRecipient;

/// What follows from an attempt to send a mail.
///
/// @param pending     who is to get it later
/// @param givenUp     who will never get it
/// @param taken       whether the relay took it for anybody
/// @param nextAttempt `null` when nobody is pending
/// @param said        what went wrong; `null` if nothing did
record Aftermath(
        List<String> pending,
        List<String> givenUp,
        boolean taken,
        @Nullable Instant nextAttempt,
        @Nullable String said) {

    static Aftermath of(LeasedMail mail, Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Sent(_, var refused, var later) ->
                    afterSome(
                            mail, addresses(refused), addresses(later), words(refused, later), now);
            case Delivery.Refused(var reason, _) ->
                    new Aftermath(List.of(), mail.recipients(), false, null, reason);
            case Delivery.TryLater(var reason) -> afterNone(mail, reason, now);
        };
    }

    private static Aftermath afterSome(
            LeasedMail mail,
            List<String> refused,
            List<String> later,
            @Nullable String said,
            Instant now) {
        var next = Pauses.next(mail, now);
        if (later.isEmpty() || next.isPresent()) {
            return new Aftermath(
                    later, refused, true, later.isEmpty() ? null : next.orElseThrow(), said);
        }
        return new Aftermath(List.of(), join(refused, later), true, null, said);
    }

    private static Aftermath afterNone(LeasedMail mail, String reason, Instant now) {
        return Pauses.next(mail, now)
                .map(next -> new Aftermath(mail.recipients(), List.of(), false, next, reason))
                .orElseGet(() ->
                        new Aftermath(
                                List.of(),
                                mail.recipients(),
                                false,
                                null,
                                "Given up after five days. " + reason));
    }

    private static List<String> addresses(List<RefusedRecipient> recipients) {
        return recipients.stream().map(RefusedRecipient::address).toList();
    }

    private static @Nullable String words(
            List<RefusedRecipient> refused, List<RefusedRecipient> later) {
        return refused.isEmpty() && later.isEmpty()
                ? null
                : join(refused, later).stream()
                        .map(one -> "%s: %s".formatted(one.address(), one.answer()))
                        .collect(Collectors.joining("; "));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
