package watchbill.api;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.ConversationNumber;
import watchbill.housekeeping.Correction;
import watchbill.housekeeping.Corrections;
import watchbill.people.People;
import watchbill.people.signin.ApiCaller;

/// What inquiries showed to be wanting (R10).
@RestController
@RequestMapping("/api/v1/corrections")
class CorrectionController {

    private static final int LATEST = 200;

    private final Corrections corrections;
    private final People people;

    CorrectionController(Corrections corrections, People people) {
        this.corrections = corrections;
        this.people = people;
    }

    /// @param done what is done, or what is to be done
    @GetMapping
    CorrectionListJson list(
            @AuthenticationPrincipal ApiCaller caller,
            @RequestParam(defaultValue = "false") boolean done) {
        return new CorrectionListJson(
                corrections.list(caller.team().id(), done, null, LATEST).stream()
                        .map(this::json)
                        .toList());
    }

    @PostMapping("/{number}/completion")
    CorrectionJson done(@AuthenticationPrincipal ApiCaller caller, @PathVariable long number) {
        var known = find(caller, number);
        var by = InPerson.whoever(caller).id();
        corrections.done(caller.team().id(), known.conversation(), by);
        return json(find(caller, number));
    }

    @DeleteMapping("/{number}/completion")
    CorrectionJson notDone(@AuthenticationPrincipal ApiCaller caller, @PathVariable long number) {
        corrections.notDone(caller.team().id(), find(caller, number).conversation());
        return json(find(caller, number));
    }

    private Correction find(ApiCaller caller, long number) {
        return corrections
                .of(caller.team().id(), new ConversationNumber(number))
                .orElseThrow(() ->
                        new NotFound("Nothing was wanting in conversation #%d.".formatted(number)));
    }

    private CorrectionJson json(Correction correction) {
        var owner = correction.owner();
        return CorrectionJson.of(correction, owner == null ? null : people.person(owner));
    }
}
