package watchbill.web.conversation;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.SafeHtml;

/// Where a reply or an internal note is written.
///
/// @param note       whether it opens as an internal note
/// @param addressee  the first name in `As Grace will see it`
/// @param to         who receives the reply
/// @param others     people of earlier mails who do not receive it unless they are ticked
/// @param people     the number in words: `2 people receive this mail. No lists.`
/// @param confirm    the question to answer before sending; empty when the recipients are few and no list
/// @param text       the draft, or the text of an acknowledgement
/// @param kept       when the draft was kept: `Draft kept 10:41`; empty without one
/// @param preview    the text as the customer will see it
/// @param promises   dates that may be promised with the reply
/// @param promiseAt  another date, as typed
/// @param place      the city by whose clocks it is typed
/// @param minutes    how long it took, as typed
/// @param canned     texts written before, by name
/// @param writing    who else is writing: `Tomas Ibarra is writing here.`; empty for nobody
/// @param key        tells a repeated submission from a new one
/// @param problem    why the last one was not sent; empty for nothing
public record Composer(
        boolean note,
        String addressee,
        List<Recipient> to,
        List<Recipient> others,
        String people,
        String confirm,
        String text,
        String kept,
        SafeHtml preview,
        List<Choice> promises,
        String promiseAt,
        String place,
        String minutes,
        List<Canned> canned,
        boolean acknowledges,
        String askReason,
        String writing,
        String key,
        String problem) {

    /// @param role    `follower`, `list`; empty for the requester
    /// @param ticked  whether the reply goes there
    public record Recipient(String name, String address, String role, boolean ticked) {

        /// The name, or the address of someone without one.
        public String shown() {
            return name.isEmpty() ? address : name;
        }
    }

    /// @param text Markdown
    public record Canned(String name, String text) {}
}
