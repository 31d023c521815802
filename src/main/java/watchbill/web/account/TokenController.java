package watchbill.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.ApiTokens;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.NothingHere;
import watchbill.web.Problems;

/// Tokens for programs that act in a person's name.
@Controller
@RequestMapping("/account/tokens")
class TokenController {

    private static final int LONGEST_NAME = 100;

    private final AccountReading reading;
    private final ApiTokens tokens;

    TokenController(AccountReading reading, ApiTokens tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /// The token is in the answer itself, because it is shown only once.
    @PostMapping
    ModelAndView make(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(name = "token-name", defaultValue = "") String name,
            HttpServletRequest request) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            var problem =
                    "Say in 1 to %d characters what the token is for.".formatted(LONGEST_NAME);
            return reading.withProblems(me, request, new Problems(Map.of("token-name", problem)));
        }
        return reading.withToken(
                me, request, tokens.issue(me.team().id(), me.person(), name.strip()));
    }

    @DeleteMapping("/{id}")
    ModelAndView revoke(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        if (reading.tokensOf(me).stream().noneMatch(token -> token.id() == id)) {
            throw new NothingHere("token %d of %s".formatted(id, me.person().email()));
        }
        tokens.revoke(me.team().id(), id, me.actor());
        return Account.again("The token opens nothing any more.", response);
    }
}
