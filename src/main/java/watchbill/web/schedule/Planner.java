package watchbill.web.schedule;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;

/// Whoever may change the schedule, and where a change leads.
final class Planner {

    private Planner() {}

    /// @throws AccessDeniedException for members without that right
    static void require(SignedInPerson me) {
        if (me.role() == Role.MEMBER) {
            throw new AccessDeniedException("Only schedulers and admins change the schedule.");
        }
    }

    static ModelAndView seeOther(String address) {
        var next = new ModelAndView("redirect:" + address);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
