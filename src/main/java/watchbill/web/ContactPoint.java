package watchbill.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import watchbill.channel.way.Way;

/// A way to reach a team, as customers read it.
///
/// @param text  where: `+1 555 0142`; for a way that is not watched, its name
/// @param href  what a press on it opens; empty for a room
/// @param terms what to know before: `Private. In business hours.`
public record ContactPoint(Icon icon, String name, String text, String href, String terms) {

    /// What customers read of a way that gives no sign of life.
    public static final String DELAYED =
            "Delayed at the moment: what you send is not lost, and reaches us later.";

    public static ContactPoint of(Way way, boolean delayed) {
        return new ContactPoint(
                WayIcons.of(way.method()),
                way.name(),
                way.address(),
                href(way),
                delayed ? DELAYED + " " + terms(way) : terms(way));
    }

    /// By its name and without a link, for a way that customers had better not use.
    public static ContactPoint named(Way way) {
        return new ContactPoint(WayIcons.of(way.method()), way.name(), way.name(), "", terms(way));
    }

    private static String href(Way way) {
        var address = way.address();
        if (address.matches("https?://\\S+")) {
            return address;
        }
        return switch (way.method()) {
            case MAIL, COLLEAGUE -> "mailto:" + address;
            case PHONE, VOICEMAIL -> "tel:" + address.replaceAll("[^+0-9*#,;]", "");
            default -> "";
        };
    }

    private static String terms(Way way) {
        var terms = way.terms();
        return Stream.of(terms.privacy().words(), terms.needs(), terms.notes())
                .filter(text -> !text.isEmpty())
                .map(ContactPoint::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
