package watchbill.web.ask;

import java.util.List;
import watchbill.web.ContactPoint;
import watchbill.web.Problems;

/// The contact form.
///
/// @param promise   how fast answers come, in one sentence; empty while nothing is known
/// @param openness  `Open now, until 17:00` or `Closed until Thursday 08:00`
/// @param hours     the hours in one sentence
/// @param onDuty    `Nora is on duty this week.`; empty when nobody is
/// @param open      whether inquiries may begin here
/// @param ways      other ways that are promised, the preferred ones first
/// @param unwatched ways on which no answer is promised
/// @param fileLimit `25 MB`
/// @param key       tells a repeated submission from a new one
/// @param typed     what was typed before
public record AskPage(
        String promise,
        String openness,
        String hours,
        String onDuty,
        boolean open,
        List<ContactPoint> ways,
        List<ContactPoint> unwatched,
        String fileLimit,
        String key,
        Typed typed,
        Problems problems) {

    public AskPage {
        ways = List.copyOf(ways);
        unwatched = List.copyOf(unwatched);
    }

    public record Typed(String subject, String text, String name, String email) {

        public static final Typed NOTHING = new Typed("", "", "", "");
    }
}
