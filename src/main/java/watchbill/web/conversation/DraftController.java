package watchbill.web.conversation;

import java.time.InstantSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.Drafts;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.LetterHtml;
import watchbill.web.OwnTeam;
import watchbill.web.Times;

/// What the composer asks for while somebody writes.
@RestController
class DraftController {

    private final OwnTeam ours;
    private final Drafts drafts;
    private final InstantSource time;

    DraftController(OwnTeam ours, Drafts drafts, InstantSource time) {
        this.ours = ours;
        this.drafts = drafts;
        this.time = time;
    }

    /// @return when it was kept, as the reader's clock shows it: `Draft kept 10:41`; nothing when there is nothing to keep
    @PostMapping(path = "/conversations/{number}/draft", produces = "text/plain;charset=UTF-8")
    String keep(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam String text,
            @RequestParam(defaultValue = "false") boolean note) {
        var conversation = ours.conversation(me, number);
        drafts.keep(conversation.team(), conversation.number(), me.person().id(), text, note);
        return text.isBlank()
                ? ""
                : "Draft kept " + Times.of(me, time.instant()).clock(time.instant());
    }

    /// Markdown as the customer will see it.
    @PostMapping(path = "/preview", produces = "text/html;charset=UTF-8")
    String preview(@RequestParam String text) {
        return LetterHtml.markdown(text).value();
    }
}
