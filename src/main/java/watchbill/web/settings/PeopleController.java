package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;
import watchbill.setup.Invitations;
import watchbill.web.NothingHere;
import watchbill.web.Toasts;

/// Who is on the team.
@Controller
@RequestMapping("/settings/people")
class PeopleController {

    private final SettingsPages pages;
    private final People people;
    private final Invitations invitations;

    PeopleController(SettingsPages pages, People people, Invitations invitations) {
        this.pages = pages;
        this.people = people;
        this.invitations = invitations;
    }

    /// Puts somebody on the team and invites them; someone who is on it already is changed.
    @PostMapping
    ModelAndView keep(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam("person-name") String name,
            @RequestParam("person-email") String email,
            @RequestParam String role,
            @RequestParam String percent,
            HttpServletResponse response) {
        try {
            var share = percent.strip().matches("\\d{1,3}") ? Integer.parseInt(percent.strip()) : 0;
            var newcomer =
                    new Newcomer(name, email, Role.valueOf(role.toUpperCase(Locale.ROOT)), share);
            var isNew = people.memberByEmail(me.team().id(), email).isEmpty();
            var member = people.keep(me.team().id(), newcomer, me.actor());
            if (isNew) {
                invitations.invite(me.team().id(), member.person());
            }
            Toasts.say(
                    response,
                    isNew
                            ? member.person().name() + " is invited by mail."
                            : member.person().name() + " is changed.");
            return pages.taken("people");
        } catch (IllegalArgumentException refusal) {
            return pages.refused(me, name.isBlank() ? "person-name" : "person-email", refusal);
        }
    }

    @PostMapping("/{id}/invitation")
    ModelAndView invite(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var person = member(me, id);
        invitations.invite(me.team().id(), person);
        Toasts.say(response, "A sign-in link is on its way to " + person.name() + ".");
        return pages.taken("people");
    }

    @DeleteMapping("/{id}")
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var person = member(me, id);
        if (person.equals(me.person())) {
            return pages.refused(
                    me,
                    "person-email",
                    new IllegalArgumentException("Somebody else has to take you off the team."));
        }
        people.remove(me.team().id(), person.id(), me.actor());
        Toasts.say(response, person.name() + " is off the team.");
        return pages.taken("people");
    }

    private Person member(SignedInPerson me, long id) {
        return people.member(me.team().id(), new PersonId(id))
                .map(member -> member.person())
                .orElseThrow(
                        () -> new NothingHere("Nobody on the team has the id %d.".formatted(id)));
    }
}
