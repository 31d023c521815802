package watchbill.web.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import watchbill.channel.form.LoggedInquiry;
import watchbill.channel.form.Spoken;
import watchbill.conversation.Coded;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Matter;
import watchbill.web.Keys;
import watchbill.web.Problems;
import watchbill.web.TypedMinutes;

/// What the form sends.
///
/// @param at  local date and time, as `2026-11-18T10:42`; empty for just now
/// @param minutes how long it took to answer at once; empty if nobody says
/// @param taking  how long it took to write down what waits; empty if nobody says
/// @param key tells a repeated submission from a new one
record LogForm(
        @Nullable String way,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String at,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String spoken,
        @Nullable String answer,
        @Nullable String minutes,
        @Nullable String taking,
        @Nullable String key) {

    static final LogForm EMPTY =
            new LogForm(
                    ContactMethod.PHONE.code(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Spoken.NOTHING.code(),
                    null,
                    TypedMinutes.USUAL,
                    null,
                    null);

    LogPage.Typed typed() {
        return new LogPage.Typed(
                or(name),
                or(email),
                or(phone),
                or(at),
                or(subject),
                or(text),
                or(answer),
                or(minutes),
                or(taking));
    }

    String ownKey() {
        return or(key).isEmpty() ? Keys.fresh() : or(key);
    }

    /// @throws IllegalArgumentException for a way that the form does not offer
    LoggedInquiry inquiry(Instant reached, Matter matter) {
        return new LoggedInquiry(
                Coded.of(ContactMethod.class, or(way)),
                matter,
                or(name),
                or(email),
                or(phone),
                or(subject),
                or(text).replace("\r\n", "\n").strip(),
                or(spoken).isEmpty() ? Spoken.NOTHING : Coded.of(Spoken.class, or(spoken)),
                or(answer).replace("\r\n", "\n").strip(),
                reached,
                took().length(),
                ownKey());
    }

    /// How long our side of it took: answering it, or, if it waits, writing it down.
    TypedMinutes took() {
        return new TypedMinutes(waits() ? or(taking) : or(minutes));
    }

    /// Which field says [#took].
    String tookField() {
        return waits() ? "taking" : "minutes";
    }

    private boolean waits() {
        return or(spoken).isEmpty() || or(spoken).equals(Spoken.NOTHING.code());
    }

    /// When the customer reached us; absent when it cannot be read.
    Optional<Instant> reached(ZoneId zone, Instant now) {
        if (or(at).isBlank()) {
            return Optional.of(now);
        }
        try {
            return Optional.of(LocalDateTime.parse(or(at)).atZone(zone).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What to say when [#reached] is absent.
    Problems unreadable() {
        return new Problems(
                Map.of("at", "%s is no date and time. 2026-11-18T10:42 is.".formatted(or(at))));
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
