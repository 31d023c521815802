package watchbill.web.settings;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.CannedAnswers;
import watchbill.people.signin.SignedInPerson;

/// The texts a team answers with often.
@Controller
@RequestMapping("/settings/canned-answers")
class CannedAnswerController {

    private final SettingsPages pages;
    private final CannedAnswers answers;

    CannedAnswerController(SettingsPages pages, CannedAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @PostMapping
    ModelAndView keep(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String title,
            @RequestParam String text) {
        try {
            answers.keep(me.team().id(), title, text.replace("\r\n", "\n"));
            return pages.taken("canned");
        } catch (IllegalArgumentException refusal) {
            return pages.refused(me, title.isBlank() ? "title" : "text", refusal);
        }
    }

    @DeleteMapping("/{id}")
    ModelAndView drop(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        answers.drop(me.team().id(), id);
        return pages.taken("canned");
    }
}
