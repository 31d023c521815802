package watchbill.web.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import watchbill.conversation.Activity;
import watchbill.conversation.Cause;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.Outcome;
import watchbill.conversation.Timeline;
import watchbill.mail.Markdown;
import watchbill.web.Choice;
import watchbill.web.Times;
import watchbill.web.Words;

/// What one can say about the end of a conversation. Nothing of it has to be said but the outcome, which is proposed.
///
/// @param answers      our messages, one of which may be marked as the answer
/// @param activities   what may have been done for it
/// @param deficiencies what it may have shown to be wanting
/// @param causes       where the trouble may have come from
/// @param satisfied    whether the customer is
/// @param typed        what was typed so far
/// @param more         whether something is said that not everybody says
public record Resolving(
        List<Choice> outcomes,
        List<Choice> answers,
        List<Done> activities,
        List<Choice> deficiencies,
        List<Choice> causes,
        List<Choice> satisfied,
        TypedEnding typed,
        boolean more) {

    private static final int EXCERPT = 60;

    /// What people cannot choose.
    private static final Set<Outcome> SET_OTHERWISE =
            EnumSet.of(Outcome.EXPIRED, Outcome.MERGED, Outcome.ARCHIVED);

    public Resolving {
        outcomes = List.copyOf(outcomes);
        answers = List.copyOf(answers);
        activities = List.copyOf(activities);
        deficiencies = List.copyOf(deficiencies);
        causes = List.copyOf(causes);
        satisfied = List.copyOf(satisfied);
    }

    /// @param minutes how long it took; empty if nobody said
    public record Done(Choice activity, String minutes) {}

    static Resolving of(Timeline timeline, Times times, TypedEnding typed) {
        return new Resolving(
                outcomes(typed),
                answers(timeline, times, typed),
                activities(typed),
                choices(
                        "Not said",
                        Stream.of(Deficiency.values())
                                .map(its -> choice(its.code(), its.words(), typed.deficiency()))),
                choices(
                        "Not said",
                        Stream.of(Cause.values())
                                .map(its -> choice(its.code(), its.words(), typed.cause()))),
                choices(
                        "Not known",
                        Stream.of(
                                choice("yes", "yes", typed.satisfied()),
                                choice("no", "no", typed.satisfied()))),
                typed,
                typed.saysMore());
    }

    private static List<Choice> outcomes(TypedEnding typed) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> !SET_OTHERWISE.contains(outcome))
                .map(outcome -> choice(outcome.code(), outcome.words(), typed.outcome()))
                .toList();
    }

    private static List<Done> activities(TypedEnding typed) {
        return Arrays.stream(Activity.values())
                .filter(Activity::resolves)
                .map(its ->
                        new Done(
                                new Choice(
                                        its.code(),
                                        Words.capital(its.words()),
                                        typed.activities().contains(its.code())),
                                typed.took(its).typed()))
                .toList();
    }

    /// The latest of our messages first, and chosen unless it only acknowledged, or somebody chose another.
    private static List<Choice> answers(Timeline timeline, Times times, TypedEnding typed) {
        var ours =
                timeline.entries().stream()
                        .filter(entry -> entry.direction() == Direction.OUT)
                        .toList()
                        .reversed();
        if (ours.isEmpty()) {
            return List.of();
        }
        var latest = ours.getFirst();
        var usual = latest.acknowledgement() ? "" : code(latest);
        var chosen = typed.answer() == null ? usual : typed.answer();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "None marked", chosen.isEmpty()));
        for (var entry : ours) {
            choices.add(new Choice(code(entry), label(entry, times), chosen.equals(code(entry))));
        }
        return choices;
    }

    private static String code(Entry entry) {
        return Long.toString(entry.id().value());
    }

    private static String label(Entry entry, Times times) {
        return times.stamp(entry.at()) + ": " + Markdown.excerpt(entry.text(), EXCERPT);
    }

    private static List<Choice> choices(String unsaid, Stream<Choice> said) {
        var all = said.toList();
        var none = all.stream().noneMatch(Choice::selected);
        return Stream.concat(Stream.of(new Choice("", unsaid, none)), all.stream()).toList();
    }

    private static Choice choice(String code, String words, String chosen) {
        return new Choice(code, Words.capital(words), code.equals(chosen));
    }
}
