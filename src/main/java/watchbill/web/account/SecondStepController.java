package watchbill.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SecondFactors;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Problems;

/// Six-digit codes at sign-in: set up, switched on by a first code, switched off by another.
@Controller
@RequestMapping("/account/second-step")
class SecondStepController {

    private static final String WRONG =
            "This is not the code that your app shows now. Maybe the clock of your device is wrong.";

    private final AccountReading reading;
    private final SecondFactors secondFactors;

    SecondStepController(AccountReading reading, SecondFactors secondFactors) {
        this.reading = reading;
        this.secondFactors = secondFactors;
    }

    @PostMapping("/secret")
    ModelAndView begin(@AuthenticationPrincipal SignedInPerson me) {
        if (!secondFactors.isOn(me.person().id())) {
            secondFactors.enrol(me);
        }
        return Account.again();
    }

    /// The recovery codes are in the answer itself, because they are shown only once.
    @PostMapping
    ModelAndView switchOn(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        var recoveryCodes = secondFactors.confirm(me, code);
        return recoveryCodes.isEmpty()
                ? wrong(me, request, WRONG)
                : reading.withRecoveryCodes(me, request, recoveryCodes);
    }

    @DeleteMapping
    ModelAndView switchOff(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (secondFactors.switchOff(me, code)) {
            case DONE -> Account.again("No code is asked for any more.", response);
            case WRONG_CODE -> wrong(me, request, WRONG);
            case TOO_MANY_TRIES -> wrong(me, request, "Too many tries. Please wait a few minutes.");
        };
    }

    private ModelAndView wrong(SignedInPerson me, HttpServletRequest request, String problem) {
        return reading.withProblems(me, request, new Problems(Map.of("code", problem)));
    }
}
