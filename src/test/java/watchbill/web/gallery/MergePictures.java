package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.merge.MergePage;
import watchbill.web.merge.MergePage.Other;
import watchbill.web.merge.MergePage.Preview;
import watchbill.web.merge.SignPage;
import watchbill.web.purge.PurgePage;
import watchbill.web.split.SplitPage;

/// Merging a conversation into another one, what it is afterwards, and splitting one.
final class MergePictures {

    private static final String TITLE = "Gaps between blocks when drawing in parallel";
    private static final String OTHER = "Pseudocolor plot shows holes at block boundaries";

    private MergePictures() {}

    static List<Picture> all() {
        return List.of(
                picture("merge-choice", "merge", choice()),
                picture("merge-preview", "merge", preview()),
                picture("merged", "merged", sign()),
                picture("split", "split", split()),
                picture("purge-choice", "purge", purge(Optional.empty())),
                picture("purge-preview", "purge", purge(Optional.of(whatGoes()))));
    }

    private static Picture picture(String name, String template, Object page) {
        return new Picture(
                name, template, Map.of("frame", Meridian.frame(Section.DESK), "page", page));
    }

    private static MergePage choice() {
        return new MergePage(
                1486,
                TITLE,
                "1486",
                List.of(
                        new Other(1461, "Where does the log file go?", "Resolved: answered"),
                        new Other(
                                1438,
                                "Colours differ on Cedar",
                                "Waiting on customer, 8 of 21 days")),
                Optional.empty(),
                new Problems(
                        Map.of(
                                "into",
                                "Conversation #1486 cannot be merged with itself. Give the number of the other one.")));
    }

    private static MergePage preview() {
        return new MergePage(
                1486,
                TITLE,
                "1485",
                List.of(),
                Optional.of(
                        new Preview(
                                1485,
                                OTHER,
                                List.of(
                                        "From now on #1486 leads to #1485: what was said in it is read there, and mail to it arrives there.",
                                        "Jonas Weber waits for us, so whoever is on duty has it.",
                                        "Customers of both are to hear from us by today 11:10: the earlier goal counts.",
                                        "Grace Lin and Jonas Weber both receive what is written from now on, each under the subject they know. Neither reads what the other wrote.",
                                        "Nobody is written to now. You can take it back."))),
                Problems.NONE);
    }

    private static PurgePage purge(Optional<PurgePage.Preview> preview) {
        return new PurgePage(
                1485,
                OTHER,
                List.of(
                        new PurgePage.Message(
                                1, "Grace Lin, Tue 16:10", "The plot has holes.", false),
                        new PurgePage.Message(
                                2,
                                "Grace Lin, Wed 09:02",
                                "My password on cedar is hunter2, so you can look yourselves.",
                                true)),
                false,
                preview,
                preview.isPresent()
                        ? Problems.NONE
                        : new Problems(
                                Map.of(
                                        "message",
                                        "Choose what has to go: messages, or the subject.")));
    }

    private static PurgePage.Preview whatGoes() {
        return new PurgePage.Preview(
                List.of(
                        "The words of Grace Lin, Wed 09:02, with its file",
                        "What is quoted of it in the message of Wed 09:40",
                        "Copies: the mail as it came, notices and mail that says it, drafts, the search"),
                List.of(
                        new PurgePage.Message(
                                3,
                                "Nora Kessler, Wed 09:15, internal note",
                                "She sent her password, hunter2.",
                                false)),
                List.of(
                        new Choice("classified", "It was classified or export controlled", false),
                        new Choice("secret", "It held a password or another secret", true)),
                "3 seconds",
                "today 17:00");
    }

    private static SplitPage split() {
        return new SplitPage(
                1485,
                OTHER,
                "",
                List.of(
                        new SplitPage.Message(
                                1,
                                "Grace Lin, Tue 16:10",
                                "Since 3.4.2 my Pseudocolor plot of a multi-block curvilinear mesh has thin holes along the block boundaries. They are one cell wide and …",
                                false),
                        new SplitPage.Message(
                                2,
                                "Tomas Ibarra, 09:40, internal note",
                                "Looks like #1391.",
                                true)),
                List.of(
                        "What you choose is read in both conversations.",
                        "The new one goes to whoever is on duty, and keeps the first contact of Tue 16:10.",
                        "Nobody is written to now. You can take it back as long as nobody wrote in the new one."),
                new Problems(
                        Map.of(
                                "message",
                                "Nothing a customer wrote in conversation #1485 is chosen. Choose the message with the other question.")));
    }

    private static SignPage sign() {
        return new SignPage(1486, TITLE, 1485, OTHER, "Nora Kessler merged it, 10:42.", true);
    }
}
