package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.PersonId;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.MemberSettings;
import watchbill.setup.Invitations;
import watchbill.web.NothingHere;
import watchbill.web.Problems;

/// Who is on the team.
@Controller
@RequestMapping("/settings/people")
class PeopleController {

    private static final SettingsSection HERE = SettingsSection.PEOPLE;

    private final PeopleReading reading;
    private final People people;
    private final MemberSettings settings;
    private final Invitations invitations;

    PeopleController(
            PeopleReading reading,
            People people,
            MemberSettings settings,
            Invitations invitations) {
        this.reading = reading;
        this.people = people;
        this.settings = settings;
        this.invitations = invitations;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return SettingsAnswers.show(HERE, reading.page(me, TypedPerson.NOBODY, Problems.NONE));
    }

    /// The same page, with the form filled in to change somebody.
    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        var typed = TypedPerson.of(member(me, id));
        return SettingsAnswers.show(HERE, reading.page(me, typed, Problems.NONE));
    }

    /// Puts somebody on the team and invites them; someone who is on it already is changed.
    @PostMapping
    ModelAndView keep(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(value = "person-name", defaultValue = "") String name,
            @RequestParam(value = "person-email", defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String percent,
            HttpServletResponse response) {
        var typed = new TypedPerson(name, email, role, percent);
        var problems = typed.problems();
        if (!problems.isEmpty()) {
            return SettingsAnswers.refused(HERE, reading.page(me, typed, problems));
        }
        try {
            var kept = settings.keep(me.team().id(), typed.newcomer(), me.actor());
            if (kept.joined()) {
                invitations.invite(me.team().id(), kept.person());
            }
            var became = kept.joined() ? " is invited by mail." : " is changed.";
            return SettingsAnswers.taken(HERE, kept.person().name() + became, response);
        } catch (IllegalArgumentException refusal) {
            var problem = SettingsAnswers.problem("role", refusal);
            return SettingsAnswers.refused(HERE, reading.page(me, typed, problem));
        }
    }

    @PostMapping("/{id}/invitation")
    ModelAndView invite(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var person = member(me, id).person();
        invitations.invite(me.team().id(), person);
        return SettingsAnswers.taken(
                HERE, "A sign-in link is on its way to " + person.name() + ".", response);
    }

    @DeleteMapping("/{id}")
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var member = member(me, id);
        try {
            settings.remove(me.team().id(), member.person(), me.actor());
            return SettingsAnswers.taken(
                    HERE, member.person().name() + " is off the team.", response);
        } catch (IllegalArgumentException refusal) {
            var problem = SettingsAnswers.problem("role", refusal);
            return SettingsAnswers.refused(HERE, reading.page(me, TypedPerson.of(member), problem));
        }
    }

    private Member member(SignedInPerson me, long id) {
        return people.member(me.team().id(), new PersonId(id))
                .orElseThrow(
                        () -> new NothingHere("Nobody on the team has the id %d.".formatted(id)));
    }
}
