package watchbill.web.signin;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Person;
import watchbill.people.signin.LinkState;
import watchbill.people.signin.PasswordRule;
import watchbill.people.signin.Passwords;
import watchbill.people.signin.SignIn;
import watchbill.people.signin.SignInAnswer;
import watchbill.people.signin.SignInLinks;

/// Sign-in with a one-time link.
///
/// There are two pages for the same link. The one that set-up prints signs in at once, for whoever ran set-up and for
/// programs. The one that travels by mail waits for a button, because mail servers open links to look at them.
@Controller
class SignInLinkController {

    private static final String OVER =
            "This link was used, or is too old. Type your mail address to get a new one.";

    private final SignIn signIn;
    private final SignInLinks links;
    private final Passwords passwords;
    private final Entrance entrance;
    private final SignInPages pages;

    SignInLinkController(
            SignIn signIn,
            SignInLinks links,
            Passwords passwords,
            Entrance entrance,
            SignInPages pages) {
        this.signIn = signIn;
        this.links = links;
        this.passwords = passwords;
        this.entrance = entrance;
        this.pages = pages;
    }

    @GetMapping("/sign-in/link/{link}")
    ModelAndView atOnce(
            @PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals(RequestMethod.HEAD.name())) {
            return page(link, request);
        }
        return enter(signIn.withLink(link, Entrance.browser(request)), link, request, response);
    }

    @GetMapping("/sign-in/password/{link}")
    ModelAndView page(@PathVariable String link, HttpServletRequest request) {
        return switch (links.look(link)) {
            case LinkState.Good(var person) -> password(request, person, "", HttpStatus.OK);
            case LinkState.Over _, LinkState.Unknown _ -> over(link, request);
        };
    }

    /// Someone who has a password may leave the field empty and keep it.
    @PostMapping("/sign-in/password/{link}")
    ModelAndView withPassword(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(links.look(link) instanceof LinkState.Good(var person))) {
            return over(link, request);
        }
        var browser = Entrance.browser(request);
        if (password.isEmpty() && passwords.has(person.id())) {
            return enter(signIn.withLink(link, browser), link, request, response);
        }
        return PasswordRule.complaint(password, person)
                .map(complaint -> password(request, person, complaint, UNPROCESSABLE_CONTENT))
                .orElseGet(() ->
                        enter(
                                signIn.withLinkAndNewPassword(link, password, browser),
                                link,
                                request,
                                response));
    }

    private ModelAndView enter(
            SignInAnswer answer,
            String link,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (answer) {
            case SignInAnswer.Welcome(_, var session) ->
                    entrance.welcome(session, request, response);
            case SignInAnswer.CodeNeeded(var step) -> entrance.askForCode(step, response);
            case SignInAnswer.Refused _ -> over(link, request);
            case SignInAnswer.Wait(var time) ->
                    pages.signInAgain(
                            request, "", Entrance.wait(time, response), TOO_MANY_REQUESTS);
        };
    }

    private ModelAndView over(String link, HttpServletRequest request) {
        var email = links.look(link) instanceof LinkState.Over(var person) ? person.email() : "";
        return pages.signInAgain(request, email, OVER, GONE);
    }

    private ModelAndView password(
            HttpServletRequest request, Person person, String problem, HttpStatus status) {
        return pages.password(request, person, !passwords.has(person.id()), problem, status);
    }
}
