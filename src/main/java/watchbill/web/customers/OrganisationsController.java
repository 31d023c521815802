package watchbill.web.customers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.customers.Organisation;
import watchbill.customers.OrganisationId;
import watchbill.customers.Organisations;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// Whom customers belong to (R199).
@Controller
@RequestMapping("/organisations")
class OrganisationsController {

    private final Organisations organisations;
    private final OrganisationReading reading;

    OrganisationsController(Organisations organisations, OrganisationReading reading) {
        this.organisations = organisations;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView all(@AuthenticationPrincipal SignedInPerson me) {
        var page = reading.all(me, TypedOrganisation.NOTHING, Problems.NONE);
        return new ModelAndView("customers/organisations", "page", page);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal SignedInPerson me,
            @ModelAttribute TypedOrganisation typed,
            HttpServletResponse response) {
        try {
            var added = organisations.add(me.team().id(), typed.card(), me.actor());
            return taken(added, added.name() + " is known now.", response);
        } catch (IllegalArgumentException refusal) {
            var page = reading.all(me, typed, problem(refusal));
            return refused("customers/organisations", page);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String before) {
        var known = known(me, id);
        var page = reading.of(me, known, before, TypedOrganisation.of(known), Problems.NONE);
        return new ModelAndView("customers/organisation", "page", page);
    }

    @PostMapping("/{id}")
    ModelAndView note(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @ModelAttribute TypedOrganisation typed,
            HttpServletResponse response) {
        var known = known(me, id);
        try {
            organisations.note(me.team().id(), known.id(), typed.card(), me.actor());
        } catch (IllegalArgumentException refusal) {
            var page = reading.of(me, known, "", typed, problem(refusal));
            return refused("customers/organisation", page);
        }
        return taken(known, "Noted.", response);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> drop(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var known = known(me, id);
        organisations.drop(me.team().id(), known.id(), me.actor());
        var said = "%s is removed. Its customers belong where their addresses say.";
        return Answers.seeOther("/organisations", said.formatted(known.name()), response);
    }

    private Organisation known(SignedInPerson me, long id) {
        return organisations
                .find(me.team().id(), new OrganisationId(id))
                .orElseThrow(() -> new NothingHere("No organisation has the id %d.".formatted(id)));
    }

    private static Problems problem(IllegalArgumentException refusal) {
        return new Problems(Map.of("organisation", String.valueOf(refusal.getMessage())));
    }

    private static ModelAndView refused(String template, Object page) {
        return new ModelAndView(template, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView taken(
            Organisation organisation, String said, HttpServletResponse response) {
        Toasts.say(response, said);
        var next = new ModelAndView("redirect:" + OrganisationWords.href(organisation));
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
