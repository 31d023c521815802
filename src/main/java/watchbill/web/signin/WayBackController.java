package watchbill.web.signin;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.ResetAnswer;
import watchbill.people.signin.SignInLinks;
import watchbill.setup.Invitations;

/// Mails a way in to those who forgot a password, or never chose one. The page says the same whether or not somebody
/// here has the address.
@Controller
class WayBackController {

    private final SignInLinks links;
    private final Invitations invitations;
    private final SignInPages pages;

    WayBackController(SignInLinks links, Invitations invitations, SignInPages pages) {
        this.links = links;
        this.invitations = invitations;
        this.pages = pages;
    }

    @PostMapping("/sign-in/link")
    ModelAndView send(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (email.isBlank()) {
            return pages.signInLater(
                    request, "", "Type your mail address first, so that we know where to.");
        }
        return switch (links.forgotten(email, Entrance.browser(request))) {
            case ResetAnswer.Send(var team, var person, var link) -> {
                invitations.sendWayBack(team, person, link);
                yield onItsWay(request, email);
            }
            case ResetAnswer.Nobody _ -> onItsWay(request, email);
            case ResetAnswer.Wait(var time) ->
                    pages.signInAgain(
                            request, email, Entrance.wait(time, response), TOO_MANY_REQUESTS);
        };
    }

    private ModelAndView onItsWay(HttpServletRequest request, String email) {
        return pages.signInLater(
                request,
                email,
                "If %s is one of ours, a link is on its way. It works once, for an hour."
                        .formatted(email.strip()));
    }
}
