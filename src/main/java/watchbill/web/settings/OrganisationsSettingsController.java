package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.customers.Organisations;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Words;

/// Whether figures name organisations (R199). What is known about each is noted on its own page, by everybody.
@Controller
@RequestMapping("/settings/organisations")
class OrganisationsSettingsController {

    private static final SettingsSection HERE = SettingsSection.ORGANISATIONS;

    private final Organisations organisations;

    OrganisationsSettingsController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        var team = me.team().id();
        var known = Words.counted(organisations.of(team).size(), "organisation", "organisations");
        return SettingsAnswers.show(
                HERE, new OrganisationsPage(known, organisations.namesHidden(team)));
    }

    @PostMapping
    ModelAndView hide(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "false") boolean hidden,
            HttpServletResponse response) {
        organisations.hideNames(me.team().id(), hidden, me.actor());
        var said = hidden ? "Figures have numbers now." : "Figures have names now.";
        return SettingsAnswers.taken(HERE, said, response);
    }
}
