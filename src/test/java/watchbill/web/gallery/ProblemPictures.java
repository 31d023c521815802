package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.LetterHtml;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.StateWord;
import watchbill.web.links.LinksPage;
import watchbill.web.links.LinksPage.Linked;
import watchbill.web.problems.NewsPage;
import watchbill.web.problems.ProblemPage;
import watchbill.web.problems.ProblemPage.Sufferer;
import watchbill.web.problems.ProblemsPage;

/// The pages about what several customers share.
final class ProblemPictures {

    private static final String HOLES = "Holes at block boundaries since 3.4.2";

    private ProblemPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("links", "links", links()),
                picture("problems", "problems/problems", problems()),
                picture("problem", "problems/problem", problem()),
                picture("problem-news", "problems/news", news()));
    }

    private static Picture picture(String name, String template, Object page) {
        return new Picture(
                name,
                template,
                Map.of("frame", Meridian.frame(Section.CONVERSATIONS), "page", page));
    }

    private static LinksPage links() {
        return new LinksPage(
                1485,
                "Pseudocolor plot shows holes at block boundaries",
                "holes",
                "1485",
                List.of(
                        new Choice("related-to", "Related to", true),
                        new Choice("duplicate-of", "A duplicate of", false),
                        new Choice("caused-by", "Caused by", false)),
                List.of(
                        new Fact(
                                "#1461", "Holes in a contour", "Resolved: answered", "?other=1461"),
                        new Fact(
                                "#1438",
                                "Gaps between blocks when drawing in parallel",
                                "Waiting on customer, 8 of 21 days",
                                "?other=1438")),
                List.of(
                        new Linked(
                                "Caused by",
                                "#1391 Upgrade of Cedar",
                                "/conversations/1391",
                                "/conversations/1485/links/1391")),
                List.of(
                        new Linked(
                                "Comes from",
                                "Problem 7: " + HOLES,
                                "/problems/7",
                                "/problems/7/occurrences/1485")),
                List.of(
                        new Choice("", "A new one, named below", true),
                        new Choice("7", "7: " + HOLES, false)),
                "",
                new Problems(
                        Map.of(
                                "other",
                                "Conversation #1485 cannot be linked to itself. Give the number of another one.",
                                "title",
                                "A problem needs a title, such as Holes at block boundaries since 3.4.2.")));
    }

    private static ProblemsPage problems() {
        return new ProblemsPage(
                false,
                List.of(
                        new Fact("7", HOLES, "3 customers · Open since Tue 16:10", "/problems/7"),
                        new Fact(
                                "5",
                                "Session files of version 2 cannot be opened",
                                "1 customer · Open since 3 Nov, 09:40",
                                "/problems/5")),
                "/problems?fixed=false&before=5",
                "",
                Problems.NONE);
    }

    private static ProblemPage problem() {
        return new ProblemPage(
                7,
                HOLES,
                false,
                StateWord.calm(Icon.CIRCLE_CHECK, "Fixed 10:31"),
                "3 customers",
                "Nora Kessler noted it, Tue 16:10",
                LetterHtml.markdown("Draw in serial until 3.4.3, or set `-ghost 1`."),
                List.of(
                        new Sufferer(
                                1485,
                                "Pseudocolor plot shows holes at block boundaries",
                                "Grace Lin · Waiting on customer, 1 of 21 days · told 10:33"),
                        new Sufferer(
                                1461, "Holes in a contour", "Jonas Weber · Resolved: known issue"),
                        new Sufferer(1438, "Gaps between blocks", "Theo Park · No response yet")),
                2,
                new ProblemPage.Form(HOLES, "Draw in serial until 3.4.3.", "12 a"),
                new Problems(
                        Map.of(
                                "number",
                                "“12 a” is no number of a conversation. Something like 1480 is.")));
    }

    private static NewsPage news() {
        return new NewsPage(
                7,
                HOLES,
                "The problem “%s” is fixed.".formatted(HOLES),
                List.of(
                        new Fact(
                                "1485",
                                "Grace Lin and Ada Moreno",
                                "Pseudocolor plot shows holes",
                                "/conversations/1485"),
                        new Fact(
                                "1461",
                                "Jonas Weber",
                                "Holes in a contour",
                                "/conversations/1461")),
                List.of(
                        new Fact(
                                "1438",
                                "Theo Park: no address known",
                                "Gaps between blocks",
                                "/conversations/1438")),
                "Tell 3 people",
                new Problems(
                        Map.of(
                                "text",
                                "The message is empty. Write what the customer should read.")));
    }
}
