package watchbill.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import watchbill.people.Role;
import watchbill.people.signin.ApiTokens;
import watchbill.people.signin.SecondFactors;
import watchbill.people.signin.Sessions;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Shortcuts;
import watchbill.web.Times;
import watchbill.web.ZoneChoices;
import watchbill.web.account.AccountPage.SecondStep;
import watchbill.web.account.AccountPage.SessionRow;
import watchbill.web.account.AccountPage.TokenRow;

/// Fills a person's own page. What is shown only once is given by the step that made it.
@Component
class AccountReading {

    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final InstantSource wallTime;

    AccountReading(
            SecondFactors secondFactors,
            Sessions sessions,
            ApiTokens tokens,
            @Qualifier("wallTime") InstantSource wallTime) {
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.tokens = tokens;
        this.wallTime = wallTime;
    }

    ModelAndView page(SignedInPerson me, HttpServletRequest request) {
        return page(me, request, List.of(), "", Problems.NONE);
    }

    ModelAndView withProblems(SignedInPerson me, HttpServletRequest request, Problems problems) {
        var page = page(me, request, List.of(), "", problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView withRecoveryCodes(
            SignedInPerson me, HttpServletRequest request, List<String> codes) {
        return page(me, request, codes, "", Problems.NONE);
    }

    ModelAndView withToken(SignedInPerson me, HttpServletRequest request, String token) {
        return page(me, request, List.of(), token, Problems.NONE);
    }

    /// The tokens a person may end: their own, and as an admin the team's.
    List<ApiTokens.Token> tokensOf(SignedInPerson me) {
        return tokens.list(me.team().id()).stream()
                .filter(token ->
                        token.person()
                                .map(owner -> owner.equals(me.person().id()))
                                .orElse(me.role() == Role.ADMIN))
                .toList();
    }

    private ModelAndView page(
            SignedInPerson me,
            HttpServletRequest request,
            List<String> recoveryCodes,
            String newToken,
            Problems problems) {
        var times = Times.of(me, wallTime.instant());
        var shortcuts = WebUtils.getCookie(request, Shortcuts.COOKIE);
        var page =
                new AccountPage(
                        me.person().name(),
                        me.person().email(),
                        zones(me),
                        secondStep(me, recoveryCodes),
                        sessionRows(me, times),
                        tokensOf(me).stream().map(token -> row(token, times)).toList(),
                        newToken,
                        shortcuts == null || !shortcuts.getValue().equals("off"),
                        problems);
        return new ModelAndView("account/account", "page", page);
    }

    private List<Choice> zones(SignedInPerson me) {
        var now = wallTime.instant();
        var team = me.team().zone();
        var usual =
                new Choice(
                        "", "The team’s: " + new Times(team, now).place(), me.zone().equals(team));
        var others =
                ZoneChoices.of(me.zone().getId(), now).stream()
                        .filter(choice -> !choice.value().equals(team.getId()));
        return Stream.concat(Stream.of(usual), others).toList();
    }

    private SecondStep secondStep(SignedInPerson me, List<String> recoveryCodes) {
        var on = secondFactors.isOn(me.person().id());
        return secondFactors
                .enrolment(me)
                .map(enrolment ->
                        new SecondStep(
                                on,
                                enrolment.key(),
                                enrolment.address(),
                                QrPicture.of(enrolment.address()),
                                recoveryCodes))
                .orElse(new SecondStep(on, "", "", QrPicture.NONE, recoveryCodes));
    }

    private List<SessionRow> sessionRows(SignedInPerson me, Times times) {
        return sessions.of(me.person().id()).stream()
                .map(session ->
                        new SessionRow(
                                Long.toString(session.id()),
                                Device.of(session.browser()),
                                "Last used " + times.named(session.lastSeen()),
                                session.id() == me.session()))
                .sorted(Comparator.comparing(row -> !row.current()))
                .toList();
    }

    private static TokenRow row(ApiTokens.Token token, Times times) {
        return new TokenRow(
                Long.toString(token.id()),
                token.name(),
                token.person().isPresent()
                        ? "acts as you"
                        : "acts for the owner of each conversation",
                token.lastUsed()
                        .map(used -> "last used " + times.named(used))
                        .orElse("never used"));
    }
}
