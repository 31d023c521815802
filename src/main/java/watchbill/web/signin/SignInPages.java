package watchbill.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Person;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.web.Frames;

/// The pages before anybody is known, filled in.
@Component
class SignInPages {

    private static final String PRODUCT = "Watchbill";

    private final Teams teams;

    SignInPages(Teams teams) {
        this.teams = teams;
    }

    /// @param email what was typed before
    ModelAndView signIn(HttpServletRequest request, String email) {
        return signIn(request, email, "", "", HttpStatus.OK);
    }

    /// @param problem why it did not work, in a sentence
    ModelAndView signInAgain(
            HttpServletRequest request, String email, String problem, HttpStatus status) {
        return signIn(request, email, problem, "", status);
    }

    /// @param said what was done instead of signing in
    ModelAndView signInLater(HttpServletRequest request, String email, String said) {
        return signIn(request, email, "", said, HttpStatus.OK);
    }

    ModelAndView code(HttpServletRequest request, String problem, HttpStatus status) {
        return page(
                "signin/code", new CodePage(team(), problem, Frames.appearance(request)), status);
    }

    /// @param invited whether the person has no password yet
    ModelAndView password(
            HttpServletRequest request,
            Person person,
            boolean invited,
            String problem,
            HttpStatus status) {
        var page =
                new PasswordPage(
                        team(),
                        person.name(),
                        person.email(),
                        request.getRequestURI(),
                        invited,
                        problem,
                        Frames.appearance(request));
        return page("signin/password", page, status);
    }

    private ModelAndView signIn(
            HttpServletRequest request,
            String email,
            String problem,
            String said,
            HttpStatus status) {
        var asks = teams.standard().isPresent();
        return page(
                "signin/sign_in",
                new SignInPage(team(), email, problem, said, asks, Frames.appearance(request)),
                status);
    }

    private static ModelAndView page(String template, Object page, HttpStatus status) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }

    private String team() {
        return teams.standard().map(Team::title).orElse(PRODUCT);
    }
}
