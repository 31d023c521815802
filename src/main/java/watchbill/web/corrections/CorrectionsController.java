package watchbill.web.corrections;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.ConversationNumber;
import watchbill.housekeeping.Correction;
import watchbill.housekeeping.Corrections;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.NothingHere;
import watchbill.web.Toast;
import watchbill.web.Toasts;

/// What inquiries showed to be wanting, and what becomes of it (R10).
@Controller
@RequestMapping("/corrections")
class CorrectionsController {

    private static final String LIST = "/corrections";

    private final Corrections corrections;
    private final CorrectionsReading reading;

    CorrectionsController(Corrections corrections, CorrectionsReading reading) {
        this.corrections = corrections;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView list(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String before) {
        var begin =
                before.matches("\\d{1,18}") ? new ConversationNumber(Long.parseLong(before)) : null;
        return new ModelAndView("corrections/list", "page", reading.list(me, done, begin));
    }

    @GetMapping("/{number}")
    ModelAndView one(@AuthenticationPrincipal SignedInPerson me, @PathVariable long number) {
        return new ModelAndView("corrections/list", "page", reading.one(me, known(me, number)));
    }

    @PostMapping("/{number}/owner")
    ResponseEntity<Void> take(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            HttpServletResponse response) {
        var correction = known(me, number);
        corrections.give(me.team().id(), correction.conversation(), me.person().id());
        return Answers.seeOther(LIST, "It is yours.", response);
    }

    @DeleteMapping("/{number}/owner")
    ResponseEntity<Void> giveBack(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            HttpServletResponse response) {
        var correction = known(me, number);
        corrections.give(me.team().id(), correction.conversation(), null);
        return Answers.seeOther(LIST, "It is nobody’s in particular.", response);
    }

    @PostMapping("/{number}/completion")
    ResponseEntity<Void> done(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            HttpServletResponse response) {
        var correction = known(me, number);
        corrections.done(me.team().id(), correction.conversation(), me.person().id());
        Toasts.say(response, new Toast("Done.", "/corrections/%d/completion".formatted(number)));
        return Answers.seeOther(LIST);
    }

    @DeleteMapping("/{number}/completion")
    ResponseEntity<Void> notDone(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            HttpServletResponse response) {
        var correction = known(me, number);
        corrections.notDone(me.team().id(), correction.conversation());
        return Answers.seeOther(LIST, "It is to be done again.", response);
    }

    private Correction known(SignedInPerson me, long number) {
        return corrections
                .of(me.team().id(), new ConversationNumber(number))
                .orElseThrow(
                        () -> new NothingHere("Nothing was wanting in #%d.".formatted(number)));
    }
}
