package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// How a part of the settings answers.
final class SettingsAnswers {

    private SettingsAnswers() {}

    static ModelAndView show(SettingsSection section, Object page) {
        return new ModelAndView(section.template(), "page", page);
    }

    /// After a step that was taken: 303 to the part it belongs to, which says so.
    static ModelAndView taken(SettingsSection section, String said, HttpServletResponse response) {
        Toasts.say(response, said);
        var next = new ModelAndView("redirect:" + section.path());
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    /// After a step that was not: the page with what was typed, and a sentence beside each field that stands in the way.
    static ModelAndView refused(SettingsSection section, Object page) {
        return new ModelAndView(
                section.template(), Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The sentence of a refusal, beside its field.
    static Problems problem(String field, RuntimeException refusal) {
        return new Problems(Map.of(field, String.valueOf(refusal.getMessage())));
    }
}
