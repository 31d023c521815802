package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.CannedAnswer;
import watchbill.conversation.CannedAnswers;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.CannedAnswerSettings;
import watchbill.web.NothingHere;
import watchbill.web.Problems;

/// The texts a team answers with often.
@Controller
@RequestMapping("/settings/canned-answers")
class CannedAnswerController {

    private static final SettingsSection HERE = SettingsSection.ANSWERS;

    private final CannedAnswers answers;
    private final CannedAnswerSettings settings;

    CannedAnswerController(CannedAnswers answers, CannedAnswerSettings settings) {
        this.answers = answers;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return SettingsAnswers.show(HERE, page(me, "", "", Problems.NONE));
    }

    /// The same page, with the form filled in to change a text.
    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        var known =
                answers.of(me.team().id()).stream()
                        .filter(answer -> answer.id() == id)
                        .findFirst()
                        .orElseThrow(() ->
                                new NothingHere("No canned answer has the id %d.".formatted(id)));
        return SettingsAnswers.show(HERE, page(me, known.title(), known.text(), Problems.NONE));
    }

    @PostMapping
    ModelAndView keep(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response) {
        try {
            settings.keep(me.team().id(), title, text.replace("\r\n", "\n"), me.actor());
            return SettingsAnswers.taken(
                    HERE, "\"%s\" is kept.".formatted(title.strip()), response);
        } catch (IllegalArgumentException refusal) {
            var field = String.valueOf(refusal.getMessage()).contains("title") ? "title" : "text";
            var problem = SettingsAnswers.problem(field, refusal);
            return SettingsAnswers.refused(HERE, page(me, title, text, problem));
        }
    }

    @DeleteMapping("/{id}")
    ModelAndView drop(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        settings.drop(me.team().id(), id, me.actor());
        return SettingsAnswers.taken(HERE, "The canned answer is removed.", response);
    }

    private AnswersPage page(SignedInPerson me, String title, String text, Problems problems) {
        var all = answers.of(me.team().id()).stream().map(CannedAnswerController::row).toList();
        return new AnswersPage(all, title, text, problems);
    }

    private static AnswersPage.Canned row(CannedAnswer answer) {
        return new AnswersPage.Canned(answer.id(), answer.title(), answer.text());
    }
}
