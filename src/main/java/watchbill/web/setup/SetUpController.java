package watchbill.web.setup;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignIn;
import watchbill.people.signin.SignInAnswer;
import watchbill.setup.FirstVisit;
import watchbill.setup.LocalRequest;
import watchbill.setup.Setup;
import watchbill.setup.SetupRefused;
import watchbill.web.Frames;
import watchbill.web.Problems;
import watchbill.web.Toasts;
import watchbill.web.security.SessionCookie;
import watchbill.web.signin.Entrance;

/// The page that sets up the first team, for whoever sits at the server or holds the link that it printed.
@Controller
class SetUpController {

    private static final String PAGE = "/set-up";

    private final FirstVisit visit;
    private final Setup setup;
    private final SignIn signIn;
    private final SessionCookie cookie;
    private final InstantSource time;
    private final int smtpPort;

    SetUpController(
            FirstVisit visit,
            Setup setup,
            SignIn signIn,
            SessionCookie cookie,
            InstantSource time,
            @Value("${watchbill.smtp-port}") int smtpPort) {
        this.visit = visit;
        this.setup = setup;
        this.signIn = signIn;
        this.cookie = cookie;
        this.time = time;
        this.smtpPort = smtpPort;
    }

    @GetMapping({PAGE, PAGE + "/{key}"})
    ModelAndView page(
            @PathVariable(required = false) @Nullable String key, HttpServletRequest request) {
        if (!visit.isAwaited()) {
            return new ModelAndView("redirect:/");
        }
        if (!admitted(key, request)) {
            return closed(request);
        }
        return show(SetUpForm.atFirst(), "", Problems.NONE, HttpStatus.OK, request);
    }

    @PostMapping({PAGE, PAGE + "/{key}"})
    ModelAndView setUp(
            @PathVariable(required = false) @Nullable String key,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile holidayFile,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!visit.isAwaited()) {
            return new ModelAndView("redirect:/");
        }
        if (!admitted(key, request)) {
            return closed(request);
        }
        var form =
                new SetUpForm(fields, holidayFile == null ? new byte[0] : holidayFile.getBytes());
        var wish = new SetUpWish(form, Year.from(time.instant().atOffset(ZoneOffset.UTC)));
        try {
            var link = setup.begin(wish.file(), wish.founder(), wish.password());
            return welcome(link, wish.said(), request, response);
        } catch (SetupRefused refused) {
            var text = wish.holidays().text();
            return show(form, text, wish.problems(refused), UNPROCESSABLE_CONTENT, request);
        }
    }

    private boolean admitted(@Nullable String key, HttpServletRequest request) {
        return key == null ? LocalRequest.is(request) : visit.admits(key);
    }

    private ModelAndView welcome(
            String link, String said, HttpServletRequest request, HttpServletResponse response) {
        if (signIn.withLink(link, Entrance.browser(request))
                instanceof SignInAnswer.Welcome(_, var session)) {
            cookie.write(response, session);
            Toasts.say(response, said);
        }
        return new ModelAndView("redirect:/desk");
    }

    private ModelAndView show(
            SetUpForm form,
            String holidayText,
            Problems problems,
            HttpStatus status,
            HttpServletRequest request) {
        var page =
                SetUpReading.of(form, time.instant())
                        .page(
                                request.getRequestURI(),
                                holidayText,
                                smtpPort,
                                problems,
                                Frames.appearance(request));
        var view = new ModelAndView("setup/setup", "page", page);
        view.setStatus(status);
        return view;
    }

    private static ModelAndView closed(HttpServletRequest request) {
        var view =
                new ModelAndView(
                        "setup/closed", "page", new ClosedPage(Frames.appearance(request)));
        view.setStatus(FORBIDDEN);
        return view;
    }
}
