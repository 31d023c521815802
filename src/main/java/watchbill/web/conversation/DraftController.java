package watchbill.web.conversation;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.Drafts;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.LetterHtml;

/// What the composer asks for while somebody writes.
@RestController
class DraftController {

    private final OwnTeam ours;
    private final Drafts drafts;

    DraftController(OwnTeam ours, Drafts drafts) {
        this.ours = ours;
        this.drafts = drafts;
    }

    @PostMapping("/conversations/{number}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam String text,
            @RequestParam(defaultValue = "false") boolean note) {
        var conversation = ours.conversation(me, number);
        drafts.keep(conversation.team(), conversation.number(), me.person().id(), text, note);
    }

    /// Markdown as the customer will see it.
    @PostMapping(path = "/preview", produces = "text/html;charset=UTF-8")
    String preview(@RequestParam String text) {
        return LetterHtml.markdown(text).value();
    }
}
