package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.search.Excerpt.Piece;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.StateWord;
import watchbill.web.conversations.ConversationsPage;
import watchbill.web.conversations.ConversationsPage.Band;
import watchbill.web.conversations.ConversationsPage.Row;
import watchbill.web.conversations.ConversationsPage.Tab;
import watchbill.web.conversations.ConversationsPage.Views;
import watchbill.web.conversations.ViewsPage;

/// What a search finds, what it cannot, and the views that were saved.
final class FindingPictures {

    private static final List<Band> BANDS =
            List.of(
                    new Band("All", "", "/conversations", false),
                    new Band("Waiting for us", "6", "/conversations?age=any", false));

    private FindingPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("conversations-found", "conversations", found()),
                picture("conversations-misunderstood", "conversations", misunderstood()),
                picture("views", "views", views()));
    }

    private static Picture picture(String name, String template, Object page) {
        return new Picture(
                name,
                template,
                Map.of("frame", Meridian.frame(Section.CONVERSATIONS), "page", page));
    }

    private static ConversationsPage found() {
        return new ConversationsPage(
                "Found by “recieve holes”, latest arrival first.",
                BANDS,
                new Views(
                        List.of(
                                new Tab("Launch trouble", "/conversations?kind=use", false),
                                new Tab("Mine, open", "/conversations?q=owner:me", false)),
                        Map.of("q", "recieve holes"),
                        true),
                List.of(),
                "recieve holes",
                "",
                List.of("No conversation has “recieve”. Showing those with “receive”."),
                "",
                "Arrived",
                Fact.of("", ""),
                List.of(
                        row(
                                1485,
                                List.of(
                                        new Piece("Pseudocolor plot shows ", false),
                                        new Piece("holes", true),
                                        new Piece(" at block boundaries", false)),
                                "Grace Lin",
                                List.of(
                                        new Piece("… what I ", false),
                                        new Piece("receive", true),
                                        new Piece(" is a mesh with ", false),
                                        new Piece("holes", true),
                                        new Piece(
                                                " along every boundary between two processors …",
                                                false))),
                        row(
                                1391,
                                List.of(new Piece("Missing cells in parallel, 6 blocks", false)),
                                "Nora Kessler",
                                List.of(
                                        new Piece("You ", false),
                                        new Piece("receive", true),
                                        new Piece(
                                                " the ghost zones once you ask for them.",
                                                false)))),
                "/conversations?q=receive&before=1391");
    }

    private static Row row(long number, List<Piece> title, String author, List<Piece> quote) {
        return new Row(
                number,
                "",
                "Grace Lin, by mail",
                "Tue 13:28",
                "Nora",
                StateWord.calm(Icon.CIRCLE_CHECK, "Resolved: answered"),
                title,
                author,
                quote);
    }

    private static ConversationsPage misunderstood() {
        return new ConversationsPage(
                "Nothing was searched for.",
                BANDS,
                Views.NONE,
                List.of(),
                "holes state:done",
                "There is no state “done”. Use one of: open, new, acknowledged, waiting-for-us, waiting-on-customer, with-outside-team, resolved, expired.",
                List.of(),
                "",
                "Arrived",
                Fact.of("Nothing found.", "Fewer words may help."),
                List.of(),
                "");
    }

    private static ViewsPage views() {
        return new ViewsPage(
                List.of(
                        new ViewsPage.Group(
                                "Your own",
                                "only you see them",
                                List.of(
                                        new ViewsPage.Row(1, "Mine, open", "/conversations?q=x"),
                                        new ViewsPage.Row(2, "With a file", "/conversations?q=y"))),
                        new ViewsPage.Group(
                                "Shared", "everybody on the team sees them", List.of())),
                new ViewsPage.Typed("mine, OPEN", true, Map.of("q", "owner:me state:open")),
                0,
                true,
                new Problems(
                        Map.of(
                                "name",
                                "There is a view called “mine, OPEN” already. Choose another name.")));
    }
}
