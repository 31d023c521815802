package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.StateWord;
import watchbill.web.TypedMatter;
import watchbill.web.conversations.ConversationsPage;
import watchbill.web.conversations.ConversationsPage.Band;
import watchbill.web.conversations.ConversationsPage.Views;
import watchbill.web.conversations.Narrowing;
import watchbill.web.handbook.Glossary;
import watchbill.web.handbook.HandbookPage;
import watchbill.web.held.HeldPage;
import watchbill.web.log.LogPage;
import watchbill.web.outbox.KeptMailPage;
import watchbill.web.outbox.OutboxPage;
import watchbill.web.reviews.ReviewsPage;

/// The team's other pages.
final class TeamPictures {

    private TeamPictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture(
                        "conversations",
                        "conversations",
                        Map.of(
                                "frame",
                                Meridian.frame(Section.CONVERSATIONS),
                                "page",
                                conversations("All of them, newest first.", narrowings("", "")))),
                new Picture(
                        "conversations-narrowed",
                        "conversations",
                        Map.of(
                                "frame",
                                Meridian.frame(Section.CONVERSATIONS),
                                "page",
                                conversations(
                                        "Open · Site Cedar. Newest first.",
                                        narrowings("Cedar", "")))),
                new Picture(
                        "conversations-strange",
                        "conversations",
                        Map.of(
                                "frame",
                                Meridian.frame(Section.CONVERSATIONS),
                                "page",
                                conversations(
                                        "All of them, newest first.",
                                        narrowings("", "There is no kind “foo”. Choose one.")))),
                new Picture(
                        "conversations-empty",
                        "conversations",
                        Map.of(
                                "frame",
                                Meridian.frame(Section.CONVERSATIONS),
                                "page",
                                new ConversationsPage(
                                        "Found for “hoels”.",
                                        List.of(),
                                        Views.NONE,
                                        List.of(),
                                        "hoels",
                                        "",
                                        List.of(),
                                        "",
                                        "Arrived",
                                        Fact.of("Nothing found.", "Fewer words may help."),
                                        List.of(),
                                        ""))),
                new Picture(
                        "handbook",
                        "handbook",
                        Map.of("frame", Meridian.frame(Section.HANDBOOK), "page", handbook())),
                new Picture(
                        "outbox",
                        "outbox",
                        Map.of("frame", Meridian.frame(Section.NONE), "page", outbox())),
                new Picture(
                        "outbox-mail",
                        "outbox/mail",
                        Map.of("frame", Meridian.frame(Section.NONE), "page", mail())),
                new Picture(
                        "held-mail",
                        "held",
                        Map.of("frame", Meridian.frame(Section.NONE), "page", held())),
                new Picture(
                        "log",
                        "log",
                        Map.of(
                                "frame",
                                Meridian.frame(Section.LOG),
                                "page",
                                new LogPage(
                                        List.of(new Choice("phone", "By phone", true)),
                                        List.of(
                                                new Choice("nothing", "Waits for an answer", true),
                                                new Choice(
                                                        "answer",
                                                        "Answered at once, and it goes on",
                                                        false),
                                                new Choice(
                                                        "solution",
                                                        "Answered at once, and that was all",
                                                        false)),
                                        List.of(new Choice("use", "Use", true)),
                                        List.of(new Choice("", "None", true)),
                                        TypedMatter.use(),
                                        List.of("Remote launch"),
                                        List.of("Cedar"),
                                        "Los Angeles",
                                        LogPage.Typed.NOTHING,
                                        "k",
                                        Problems.NONE))),
                new Picture(
                        "reviews",
                        "reviews",
                        Map.of(
                                "frame",
                                Meridian.frame(Section.SETTINGS),
                                "page",
                                new ReviewsPage(
                                        List.of(
                                                new ReviewsPage.Row(
                                                        "phone",
                                                        "Telephone hotline",
                                                        "Supported",
                                                        "Kept: a third comes by it. (Nora Kessler)",
                                                        "Due since 16 November 2026",
                                                        true,
                                                        "41 inquiries came this way in the last thirteen weeks, of 203 in all; 38 of 190 in the thirteen before.",
                                                        "",
                                                        "2027-05-18"),
                                                new ReviewsPage.Row(
                                                        "chat",
                                                        "Chat",
                                                        "Tolerated",
                                                        "",
                                                        "No date yet",
                                                        false,
                                                        "24 inquiries came this way in the last thirteen weeks, of 203 in all; 9 of 190 in the thirteen before.",
                                                        "Its share has doubled. Should it be supported, or be linked?",
                                                        "2027-05-18")),
                                        "",
                                        "",
                                        "",
                                        Problems.NONE))),
                new Picture("more", "more", Map.of("frame", Meridian.frame(Section.MORE))));
    }

    private static ConversationsPage conversations(String explanation, List<Narrowing> narrowings) {
        var waiting = StateWord.calm(Icon.CIRCLE_DASHED, "No response yet");
        var customer = StateWord.calm(Icon.HOURGLASS, "Waiting on customer, 8 of 21 days");
        var over = StateWord.calm(Icon.CIRCLE_CHECK, "Resolved: worked around");
        return new ConversationsPage(
                explanation,
                List.of(
                        new Band("All", "", "/conversations", true),
                        new Band("Waiting for us", "6", "/conversations?age=any", false),
                        new Band("Within the goal", "3", "/conversations?age=within-goal", false),
                        new Band("Past the goal", "2", "/conversations?age=past-goal", false),
                        new Band(
                                "Over a business day", "1", "/conversations?age=over-a-day", false),
                        new Band(
                                "Over a business week",
                                "0",
                                "/conversations?age=over-a-week",
                                false)),
                Views.NONE,
                narrowings,
                "",
                "",
                List.of(),
                "",
                "Arrived",
                Fact.of("", ""),
                List.of(
                        new ConversationsPage.Row(
                                1490,
                                "How do I move the time slider from the Python client?",
                                "Aisha Bello, by phone, logged by Lena",
                                "10:25",
                                "Nora",
                                waiting),
                        new ConversationsPage.Row(
                                1482,
                                "Parallel engine will not launch on Cedar since maintenance",
                                "Jonas Weber, by mail · Operations, ours: Remote launch, Cedar",
                                "Tue 13:28",
                                "Nora",
                                new StateWord(Icon.CLOCK_X, "Goal passed", true)),
                        new ConversationsPage.Row(
                                1475,
                                "Remote session ends after 30 minutes behind the proxy",
                                "Elena Costa, by mail",
                                "Tue 10 Nov, 09:12",
                                "Tomas",
                                customer),
                        new ConversationsPage.Row(
                                1391,
                                "Missing cells in parallel, 6 blocks",
                                "Ken Adler, web form",
                                "Thu 3 Sep, 15:40",
                                "Lena",
                                over)),
                "/conversations?before=1391");
    }

    private static List<Narrowing> narrowings(String site, String problem) {
        return List.of(
                narrowing("state", "State", "Any", "Open", site.isEmpty() ? "" : "Open", ""),
                narrowing("kind", "Kind", "Any", "Use (4 open)", "", problem),
                narrowing("topic", "Topic", "Any", "Plots (2 open)", "", ""),
                narrowing("component", "Component", "Any", "Remote launch", "", ""),
                narrowing("site", "Site", "Any", "Cedar", site, ""),
                narrowing("owner", "Owner", "Anyone", "Nora Kessler", "", ""));
    }

    private static Narrowing narrowing(
            String name, String label, String any, String one, String chosen, String problem) {
        return new Narrowing(
                name,
                label,
                List.of(
                        new Choice("", any, chosen.isEmpty()),
                        new Choice("x", one, !chosen.isEmpty())),
                chosen,
                problem);
    }

    private static HandbookPage handbook() {
        return new HandbookPage(
                "Meridian SRE",
                "Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00. Closed on 26 and 27 November.",
                false,
                "4 hours",
                List.of("2 hours from Monday 9 March on"),
                List.of(Fact.of("Host lab", "1 hour")),
                false,
                21,
                List.of(
                        Fact.of("Web form", "https://desk.meridian.example/ask"),
                        Fact.of("Mail", "help@meridian.example"),
                        Fact.of("Telephone hotline", "+1 555 0142")),
                true,
                Glossary.WORDS);
    }

    private static OutboxPage outbox() {
        return new OutboxPage(
                "Mail leaves by smtp.meridian.example.",
                List.of(
                        new OutboxPage.Row(
                                3,
                                "Re: Pseudocolor plot shows holes at block boundaries",
                                "grace.lin@plasma.example, peter.olsen@visual.example",
                                "answer",
                                "10:44",
                                StateWord.calm(Icon.CLOCK, "Waits"),
                                "The relay said: 451 try again later"),
                        new OutboxPage.Row(
                                2,
                                "Pseudocolor plot shows holes at block boundaries",
                                "grace.lin@plasma.example",
                                "receipt",
                                "Tue 16:10",
                                StateWord.calm(Icon.CHECK, "Sent"),
                                "")),
                "");
    }

    private static KeptMailPage mail() {
        return new KeptMailPage(
                3,
                "Re: Pseudocolor plot shows holes at block boundaries",
                List.of(
                        Fact.of("To", "grace.lin@plasma.example"),
                        Fact.of("Message-ID", "<1485.4.abc@meridian.example>")),
                "Hello Grace,\n\nwe can see the holes too.\n");
    }

    private static HeldPage held() {
        return new HeldPage(
                List.of(
                        new HeldPage.Row(
                                1,
                                "Out of office: Re: Pseudocolor plot",
                                "peter.olsen@visual.example",
                                "An automatic reply. Nobody was answered.",
                                "Tue 16:11"),
                        new HeldPage.Row(
                                2,
                                "users digest, issue 14",
                                "users-request@lists.example",
                                "Bulk mail of a list.",
                                "Mon 06:00")),
                List.of(
                        new HeldPage.Row(
                                3,
                                "Which version reads old dumps?",
                                "Jonas Weber",
                                "It came to users@lists.meridian.example.",
                                "Mon 14:20")));
    }
}
