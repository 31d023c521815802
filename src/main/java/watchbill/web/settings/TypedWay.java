package watchbill.web.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import watchbill.channel.way.Privacy;
import watchbill.channel.way.Reach;
import watchbill.channel.way.Terms;
import watchbill.channel.way.Use;
import watchbill.channel.way.Watching;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.conversation.Coded;
import watchbill.conversation.ContactMethod;
import watchbill.settings.WayWish;

/// What the form of a way of contact sends. A box that is not ticked sends nothing.
record TypedWay(
        @Nullable String key,
        @Nullable String method,
        @Nullable String name,
        @Nullable String address,
        @Nullable String status,
        @Nullable String firstContact,
        @Nullable String ongoing,
        @Nullable String privacy,
        @Nullable String reach,
        @Nullable String needs,
        @Nullable String notes,
        @Nullable String patience,
        @Nullable String daily,
        @Nullable String preferred,
        @Nullable String warns) {

    private static final String TICKED = "true";

    /// More of one field is not sent back.
    private static final int SHOWN = 1_000;

    static final TypedWay NEW =
            new TypedWay(
                    "",
                    ContactMethod.VOICEMAIL.code(),
                    "",
                    "",
                    WayStatus.TOLERATED.code(),
                    TICKED,
                    null,
                    Privacy.TEAM.code(),
                    Reach.TEAM.code(),
                    "",
                    "",
                    "15",
                    TICKED,
                    null,
                    null);

    static TypedWay of(Way way) {
        return new TypedWay(
                way.key(),
                way.method().code(),
                way.name(),
                way.address(),
                way.status().code(),
                ticked(way.use().firstContact()),
                ticked(way.use().ongoing()),
                way.terms().privacy().code(),
                way.reach().code(),
                way.terms().needs(),
                way.terms().notes(),
                "" + way.watching().patience().toMinutes(),
                ticked(way.watching().daily()),
                ticked(way.preferred()),
                ticked(way.warns()));
    }

    /// @throws IllegalArgumentException for a word that no list offers
    WayWish wish() {
        var kind = Coded.of(ContactMethod.class, or(method));
        if (!Way.METHODS.contains(kind)) {
            throw new IllegalArgumentException(
                    "'%s' is not in the list of ways.".formatted(kind.code()));
        }
        return new WayWish(
                or(key),
                kind,
                or(name),
                or(address),
                Coded.of(WayStatus.class, or(status)),
                new Use(is(firstContact), is(ongoing)),
                new Terms(Coded.of(Privacy.class, or(privacy)), or(needs), or(notes)),
                Coded.of(Reach.class, or(reach)),
                new Watching(minutes(), is(daily)),
                is(preferred),
                is(warns));
    }

    /// A way that nothing has to be looked into for sends none.
    private Duration minutes() {
        var typed = or(patience).strip();
        if (typed.isEmpty()) {
            return Watching.USUAL.patience();
        }
        return typed.matches("\\d{1,6}")
                ? Duration.ofMinutes(Integer.parseInt(typed))
                : Duration.ZERO;
    }

    static String or(@Nullable String value) {
        return value == null ? "" : value.length() > SHOWN ? value.substring(0, SHOWN) : value;
    }

    static boolean is(@Nullable String box) {
        return TICKED.equals(box);
    }

    private static @Nullable String ticked(boolean value) {
        return value ? TICKED : null;
    }
}
