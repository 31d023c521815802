package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import watchbill.conversation.Activity;
import watchbill.conversation.Cause;
import watchbill.conversation.Coded;
import watchbill.conversation.Deficiency;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Words;
import watchbill.web.conversation.Resolving;
import watchbill.web.conversation.Resolving.Done;
import watchbill.web.conversation.TypedEnding;
import watchbill.web.conversation.Worked;
import watchbill.web.conversation.Worked.Line;

/// What was done on a conversation, as its pictures show it.
final class WorkPictures {

    static final Worked NOTHING = new Worked("", List.of(), activities(), "n");

    private WorkPictures() {}

    static Worked noted() {
        return new Worked(
                "47 min",
                List.of(
                        new Line(1, "Time", "Nora Kessler, 09:20", "12 min", "12", ""),
                        new Line(
                                2,
                                "Diagnosed",
                                "Tomas Ibarra, 09:40",
                                "35 min",
                                "35",
                                "50 min before"),
                        new Line(3, "Found a work-around", "Nora Kessler, 11:02", "", "", "")),
                activities(),
                "n");
    }

    static List<Fact> taught() {
        return List.of(
                new Fact(
                        "Fell short",
                        "The documents",
                        "Say on the page on parallel runs when ghost zones are dropped.",
                        ""),
                new Fact(
                        "Cause", "A defect of the software", "Gone with 7 ranks, back with 8.", ""),
                new Fact(
                        "Page",
                        "docs.meridian.example/plots/holes",
                        "",
                        "https://docs.meridian.example/plots/holes"),
                Fact.of("Satisfied", "Yes"));
    }

    static Resolving resolving() {
        var typed =
                new TypedEnding(
                        "worked-around",
                        "",
                        List.of("diagnosed", "worked-around"),
                        Map.of("diagnosed", "ten"),
                        "25",
                        "documents",
                        "Say on the page on parallel runs when ghost zones are dropped.",
                        "",
                        "defect",
                        "Gone with 7 ranks, back with 8.",
                        "");
        return new Resolving(
                List.of(
                        new Choice("answered", "Answered", false),
                        new Choice("referred-to-docs", "Referred to docs", false),
                        new Choice("worked-around", "Worked around", true)),
                List.of(),
                Stream.of(Activity.values())
                        .filter(Activity::resolves)
                        .map(its ->
                                new Done(
                                        choice(
                                                its,
                                                its.words(),
                                                typed.activities().contains(its.code())),
                                        its == Activity.DIAGNOSED ? "ten" : ""))
                        .toList(),
                Stream.of(Deficiency.values())
                        .map(its -> choice(its, its.words(), its == Deficiency.DOCUMENTS))
                        .toList(),
                Stream.of(Cause.values())
                        .map(its -> choice(its, its.words(), its == Cause.DEFECT))
                        .toList(),
                List.of(new Choice("", "Not known", true), new Choice("yes", "Yes", false)),
                typed,
                false);
    }

    private static List<Choice> activities() {
        return Stream.of(Activity.values()).map(its -> choice(its, its.words(), false)).toList();
    }

    private static Choice choice(Coded value, String words, boolean chosen) {
        return new Choice(value.code(), Words.capital(words), chosen);
    }
}
