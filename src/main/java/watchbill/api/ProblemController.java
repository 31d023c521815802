package watchbill.api;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import watchbill.channel.mail.Continuations;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.signin.ApiCaller;
import watchbill.problems.GoodNews;
import watchbill.problems.NoSuchProblem;
import watchbill.problems.Problem;
import watchbill.problems.ProblemId;
import watchbill.problems.SharedProblems;

/// Problems that several customers share (R9).
@RestController
@RequestMapping("/api/v1/problems")
class ProblemController {

    private static final int LATEST = 200;

    private final SharedProblems shared;
    private final GoodNews news;
    private final ConversationReading reading;
    private final Continuations continuations;
    private final People people;

    ProblemController(
            SharedProblems shared,
            GoodNews news,
            ConversationReading reading,
            Continuations continuations,
            People people) {
        this.shared = shared;
        this.news = news;
        this.reading = reading;
        this.continuations = continuations;
        this.people = people;
    }

    /// @param fixed those that are fixed, or those that are open
    @GetMapping
    ProblemListJson list(
            @AuthenticationPrincipal ApiCaller caller,
            @RequestParam(defaultValue = "false") boolean fixed) {
        return new ProblemListJson(
                shared.list(caller.team().id(), fixed, null, LATEST).stream()
                        .map(problem ->
                                SharedProblemJson.of(
                                        problem, people.person(problem.foundBy()), null))
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SharedProblemJson found(
            @AuthenticationPrincipal ApiCaller caller, @RequestBody NewProblemJson problem) {
        var found = shared.found(caller.team().id(), problem.card(), person(caller));
        return whole(caller, found.id().value());
    }

    @GetMapping("/{id}")
    SharedProblemJson one(@AuthenticationPrincipal ApiCaller caller, @PathVariable long id) {
        return whole(caller, id);
    }

    @PostMapping("/{id}")
    SharedProblemJson describe(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long id,
            @RequestBody NewProblemJson problem) {
        shared.describe(find(caller, id), problem.card());
        return whole(caller, id);
    }

    @PostMapping("/{id}/occurrences")
    SharedProblemJson occurs(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long id,
            @RequestBody NewOccurrenceJson occurrence) {
        shared.occurs(find(caller, id), occurrence.number(), person(caller));
        return whole(caller, id);
    }

    @DeleteMapping("/{id}/occurrences/{number}")
    SharedProblemJson occursNoMore(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long id,
            @PathVariable long number) {
        shared.occursNoMore(find(caller, id), new ConversationNumber(number), person(caller));
        return whole(caller, id);
    }

    @PostMapping("/{id}/fix")
    SharedProblemJson fixed(@AuthenticationPrincipal ApiCaller caller, @PathVariable long id) {
        shared.fixed(find(caller, id));
        return whole(caller, id);
    }

    @DeleteMapping("/{id}/fix")
    SharedProblemJson cameBack(@AuthenticationPrincipal ApiCaller caller, @PathVariable long id) {
        shared.cameBack(find(caller, id));
        return whole(caller, id);
    }

    /// Tells those who have it that it is fixed, each once. Who is not in their conversation yet would not read it.
    @PostMapping("/{id}/news")
    SharedProblemJson tell(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long id,
            @RequestBody NewsJson told) {
        var begun =
                told.numbers().stream()
                        .map(number -> reading.find(caller.team(), number.value()))
                        .filter(conversation -> !continuations.isAwaited(conversation))
                        .map(Conversation::number)
                        .collect(Collectors.toSet());
        news.tell(find(caller, id), begun, told.words(), person(caller));
        return whole(caller, id);
    }

    private Problem find(ApiCaller caller, long id) {
        try {
            return shared.find(caller.team().id(), new ProblemId(id));
        } catch (NoSuchProblem none) {
            throw new NotFound(String.valueOf(none.getMessage()));
        }
    }

    private SharedProblemJson whole(ApiCaller caller, long id) {
        var problem = find(caller, id);
        return SharedProblemJson.of(
                problem, people.person(problem.foundBy()), shared.occurrences(problem));
    }

    private static Person person(ApiCaller caller) {
        return InPerson.whoever(caller);
    }
}
