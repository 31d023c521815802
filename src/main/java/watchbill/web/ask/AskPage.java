package watchbill.web.ask;

import watchbill.web.Problems;

/// The contact form.
///
/// @param promise   how fast answers come, in one sentence; empty while nothing is known
/// @param openness  `Open now, until 17:00` or `Closed until Thursday 08:00`
/// @param hours     the hours in one sentence
/// @param onDuty    `Nora is on duty this week.`; empty when nobody is
/// @param address   the desk's mail address; empty without one
/// @param unwatched places where no answer is promised; empty for none
/// @param fileLimit `25 MB`
/// @param key       tells a repeated submission from a new one
/// @param typed     what was typed before
public record AskPage(
        String promise,
        String openness,
        String hours,
        String onDuty,
        String address,
        String unwatched,
        String fileLimit,
        String key,
        Typed typed,
        Problems problems) {

    public record Typed(String subject, String text, String name, String email) {

        public static final Typed NOTHING = new Typed("", "", "", "");
    }
}
