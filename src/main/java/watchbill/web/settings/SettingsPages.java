package watchbill.web.settings;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Problems;

/// Shows the settings again, whatever a step came to.
@Component
class SettingsPages {

    private final SettingsReading reading;

    SettingsPages(SettingsReading reading) {
        this.reading = reading;
    }

    ModelAndView show(SignedInPerson me) {
        return new ModelAndView("settings", "page", reading.page(me, Problems.NONE));
    }

    /// After a step that was taken: 303 to the part it belongs to.
    ModelAndView taken(String part) {
        var next = new ModelAndView("redirect:/settings#" + part);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    /// After a step that was not: the page with the sentence beside its field.
    ModelAndView refused(SignedInPerson me, String field, RuntimeException refusal) {
        var problem = Map.of(field, String.valueOf(refusal.getMessage()));
        return unprocessable(reading.page(me, new Problems(problem)));
    }

    ModelAndView refused(SignedInPerson me, TypedHours typed, Problems problems) {
        return unprocessable(reading.page(me, typed, problems));
    }

    private static ModelAndView unprocessable(SettingsPage page) {
        return new ModelAndView("settings", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
