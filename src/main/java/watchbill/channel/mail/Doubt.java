package watchbill.channel.mail;

import watchbill.conversation.TimelineEvent;
import watchbill.people.Person;

/// Words for mail that says it is from one of us, while nothing shows it.
final class Doubt {

    private static final String ICON = "user-question";

    /// So much of a cover letter stands in the timeline; the whole of it is in the stored mail.
    private static final int SHOWN_COVER = 500;

    private Doubt() {}

    /// Why a mail waits.
    static String reason(Person claimed) {
        return "It says it is from %s, and nothing shows it. Let it through if you know it is."
                .formatted(claimed.name());
    }

    static TimelineEvent event(Person claimed) {
        return new TimelineEvent(
                ICON,
                "A mail that says it is from %s waits among held mail, because nothing shows that it is."
                        .formatted(claimed.name()));
    }

    static TimelineEvent passedOn(Person claimed, String cover) {
        var sentence =
                "Passed on by a mail that says it is from %s. That is not verified."
                        .formatted(claimed.name());
        return new TimelineEvent(
                ICON,
                cover.isBlank()
                        ? sentence
                        : "%s It wrote: “%s”".formatted(sentence, shortened(cover)));
    }

    private static String shortened(String cover) {
        var line = cover.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN_COVER ? line : line.substring(0, SHOWN_COVER - 1) + "…";
    }
}
