package watchbill.web.problems;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Contact;
import watchbill.conversation.Patience;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.problems.Problem;
import watchbill.problems.ProblemId;
import watchbill.problems.SharedProblems;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.LetterHtml;
import watchbill.web.Problems;
import watchbill.web.StateWord;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.problems.ProblemPage.Form;
import watchbill.web.problems.ProblemPage.Sufferer;
import watchbill.web.problems.Telling.Told;

/// Reads what is known about problems, ready to be shown.
@Component
class ProblemReading {

    private static final int ROWS = 50;

    private final SharedProblems shared;
    private final Telling telling;
    private final People people;
    private final Patience patience;
    private final InstantSource time;

    ProblemReading(
            SharedProblems shared,
            Telling telling,
            People people,
            Patience patience,
            InstantSource time) {
        this.shared = shared;
        this.telling = telling;
        this.people = people;
        this.patience = patience;
        this.time = time;
    }

    /// @param before where the page begins; absent for the first
    ProblemsPage list(
            SignedInPerson me,
            boolean fixed,
            @Nullable ProblemId before,
            String title,
            Problems problems) {
        var found = shared.list(me.team().id(), fixed, before, ROWS + 1);
        var shown = found.stream().limit(ROWS).toList();
        var times = Times.of(me, time.instant());
        return new ProblemsPage(
                fixed,
                shown.stream().map(problem -> row(problem, times)).toList(),
                found.size() > ROWS
                        ? "/problems?fixed=%s&before=%d"
                                .formatted(fixed, shown.getLast().id().value())
                        : "",
                title,
                problems);
    }

    private static Fact row(Problem problem, Times times) {
        var id = problem.id().value();
        return new Fact(
                "" + id,
                problem.title(),
                "%s · %s".formatted(customers(problem), state(problem, times).text()),
                "/problems/" + id);
    }

    ProblemPage of(SignedInPerson me, Problem problem, @Nullable Form typed, Problems problems) {
        var times = Times.of(me, time.instant());
        var told = telling.of(problem);
        var states = new StateWords(patience, times);
        return new ProblemPage(
                problem.id().value(),
                problem.title(),
                problem.open(),
                state(problem, times),
                customers(problem),
                "%s noted it, %s"
                        .formatted(
                                people.person(problem.foundBy()).name(),
                                times.stamp(problem.foundAt())),
                LetterHtml.markdown(problem.card().workAround()),
                told.stream().map(its -> sufferer(its, states, times)).toList(),
                (int) told.stream().filter(its -> !its.recipients().isEmpty()).count(),
                typed == null ? new Form(problem.title(), problem.card().workAround(), "") : typed,
                problems);
    }

    private static StateWord state(Problem problem, Times times) {
        var fixed = problem.fixedAt();
        return fixed == null
                ? StateWord.calm(Icon.CIRCLE_DASHED, "Open since " + times.stamp(problem.foundAt()))
                : StateWord.calm(Icon.CIRCLE_CHECK, "Fixed " + times.stamp(fixed));
    }

    private static String customers(Problem problem) {
        return Words.counted(problem.customers(), "customer", "customers");
    }

    private static Sufferer sufferer(Told told, StateWords states, Times times) {
        var conversation = told.conversation();
        var toldAt = told.occurrence().toldAt();
        var parts =
                Stream.of(
                        conversation.requester().name(),
                        states.of(conversation).text(),
                        toldAt == null ? "" : "told " + times.stamp(toldAt));
        return new Sufferer(
                conversation.number().value(),
                conversation.subject(),
                parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    }

    /// @param text as typed, or proposed
    NewsPage news(Problem problem, String text, Problems problems) {
        var all = telling.of(problem);
        var reached = all.stream().filter(told -> !told.recipients().isEmpty()).toList();
        var people =
                reached.stream().flatMap(told -> told.recipients().stream()).distinct().count();
        return new NewsPage(
                problem.id().value(),
                problem.title(),
                text,
                reached.stream().map(told -> fact(told, names(told.recipients()))).toList(),
                all.stream()
                        .filter(told -> !told.why().isEmpty())
                        .map(told -> fact(told, names(told) + ": " + told.why()))
                        .toList(),
                "Tell " + Words.counted(people, "person", "people"),
                problems);
    }

    private static Fact fact(Told told, String who) {
        var number = told.conversation().number();
        return new Fact(
                "" + number.value(),
                who,
                told.conversation().subject(),
                "/conversations/" + number.value());
    }

    private static String names(Told told) {
        return told.conversation().requester().name();
    }

    private static String names(List<Contact> recipients) {
        return Words.list(recipients.stream().map(Contact::name).toList());
    }
}
