package watchbill.channel.way;

import java.util.List;
import watchbill.conversation.ContactMethod;

/// What every team begins with: its form and its mail, a hotline that wants a number, and a tracker that wants to be
/// connected. The seed of the practice names these four.
final class ShippedWays {

    static final List<Way> ALL =
            List.of(
                    way(
                            ContactMethod.FORM,
                            WayStatus.SUPPORTED,
                            new Use(true, true),
                            new Terms(Privacy.TEAM, "", ""),
                            true),
                    way(
                            ContactMethod.MAIL,
                            WayStatus.SUPPORTED,
                            new Use(true, true),
                            new Terms(Privacy.TEAM, "", "Answered like the form."),
                            false),
                    way(
                            ContactMethod.PHONE,
                            WayStatus.TOLERATED,
                            new Use(true, false),
                            new Terms(Privacy.TEAM, "", "In business hours."),
                            false),
                    way(
                            ContactMethod.TRACKER,
                            WayStatus.TOLERATED,
                            new Use(true, true),
                            new Terms(Privacy.EVERYBODY, "An account there.", ""),
                            false));

    private ShippedWays() {}

    private static Way way(
            ContactMethod method, WayStatus status, Use use, Terms terms, boolean preferred) {
        return new Way(
                method.code(),
                method,
                usualName(method),
                List.of(),
                status,
                use,
                terms,
                Reach.TEAM,
                Watching.USUAL,
                preferred,
                false);
    }

    /// What a way is called unless the team says otherwise.
    static String usualName(ContactMethod method) {
        return switch (method) {
            case FORM -> "Web form";
            case MAIL -> "Mail";
            case PHONE -> "Telephone hotline";
            case VOICEMAIL -> "Voicemail";
            case WALK_IN -> "In person";
            case TRACKER -> "Tracker";
            case CHAT -> "Chat";
            case COLLEAGUE -> "Mail to one of us";
            case API -> "Programs";
            case OTHER -> "Another way";
        };
    }
}
