package watchbill.web.account;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import watchbill.web.Toasts;

/// The way back to the page after a step.
final class Account {

    private Account() {}

    /// @param said what was done
    static ModelAndView again(String said, HttpServletResponse response) {
        Toasts.say(response, said);
        return again();
    }

    static ModelAndView again() {
        var page = new ModelAndView("redirect:/account");
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }
}
