package watchbill.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.People;
import watchbill.people.signin.PasswordRule;
import watchbill.people.signin.Passwords;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Problems;

/// A person's own page: name and password.
@Controller
@RequestMapping("/account")
class AccountController {

    private final AccountReading reading;
    private final People people;
    private final Passwords passwords;

    AccountController(AccountReading reading, People people, Passwords passwords) {
        this.reading = reading;
        this.people = people;
        this.passwords = passwords;
    }

    @GetMapping
    ModelAndView page(@AuthenticationPrincipal SignedInPerson me, HttpServletRequest request) {
        return reading.page(me, request);
    }

    @PostMapping("/name")
    ModelAndView rename(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            people.rename(me.team().id(), me.person().id(), name, me.actor());
            return Account.again("Your name is kept.", response);
        } catch (IllegalArgumentException refusal) {
            var problem = new Problems(Map.of("name", String.valueOf(refusal.getMessage())));
            return reading.withProblems(me, request, problem);
        }
    }

    @PostMapping("/zone")
    ModelAndView showTimesIn(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            people.showTimesIn(me.person().id(), zone);
            return Account.again("Times are shown as you chose.", response);
        } catch (IllegalArgumentException refusal) {
            var problem = new Problems(Map.of("zone", String.valueOf(refusal.getMessage())));
            return reading.withProblems(me, request, problem);
        }
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems = new HashMap<String, String>();
        if (!passwords.matches(me.person().id(), current)) {
            problems.put("current", "This is not your present password.");
        }
        PasswordRule.complaint(password, me.person())
                .ifPresent(complaint -> problems.put("password", complaint));
        if (!problems.isEmpty()) {
            return reading.withProblems(me, request, new Problems(problems));
        }
        passwords.change(me, password);
        return Account.again(
                "The password is changed. Everywhere else you are signed out.", response);
    }
}
