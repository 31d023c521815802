package watchbill.web.signin;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignIn;
import watchbill.people.signin.SignInAnswer;
import watchbill.people.signin.SignedInPerson;

/// Sign-in with a password, and the six-digit code after it.
@Controller
class SignInController {

    private static final String MISMATCH = "Mail address and password do not belong together.";
    private static final String WRONG_CODE =
            "This is not the code of this half minute, or it was used before. Wait for the next one.";

    private final SignIn signIn;
    private final Entrance entrance;
    private final SignInPages pages;

    SignInController(SignIn signIn, Entrance entrance, SignInPages pages) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ModelAndView page(
            HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedInPerson me) {
        return me == null ? pages.signIn(request, "") : new ModelAndView("redirect:/");
    }

    @PostMapping("/sign-in")
    ModelAndView withPassword(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.withPassword(email, password, Entrance.browser(request))) {
            case SignInAnswer.Welcome(_, var session) ->
                    entrance.welcome(session, request, response);
            case SignInAnswer.CodeNeeded(var step) -> entrance.askForCode(step, response);
            case SignInAnswer.Refused _ ->
                    pages.signInAgain(request, email, MISMATCH, UNPROCESSABLE_CONTENT);
            case SignInAnswer.Wait(var time) ->
                    pages.signInAgain(
                            request, email, Entrance.wait(time, response), TOO_MANY_REQUESTS);
        };
    }

    @GetMapping("/sign-in/code")
    ModelAndView codePage(
            HttpServletRequest request,
            @CookieValue(name = Entrance.STEP, defaultValue = "") String step) {
        return signIn.stepCounts(step) ? pages.code(request, "", HttpStatus.OK) : startAgain();
    }

    @PostMapping("/sign-in/code")
    ModelAndView withCode(
            @RequestParam(defaultValue = "") String code,
            @CookieValue(name = Entrance.STEP, defaultValue = "") String step,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!signIn.stepCounts(step)) {
            return startAgain();
        }
        return switch (signIn.withCode(step, code, Entrance.browser(request))) {
            case SignInAnswer.Welcome(_, var session) ->
                    entrance.welcome(session, request, response);
            case SignInAnswer.CodeNeeded _, SignInAnswer.Refused _ ->
                    pages.code(request, WRONG_CODE, UNPROCESSABLE_CONTENT);
            case SignInAnswer.Wait(var time) ->
                    pages.code(request, Entrance.wait(time, response), TOO_MANY_REQUESTS);
        };
    }

    private static ModelAndView startAgain() {
        return new ModelAndView("redirect:/sign-in");
    }
}
