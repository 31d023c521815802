package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.web.Appearance;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.SafeHtml;
import watchbill.web.ask.AskPage;
import watchbill.web.ask.AskPage.Typed;
import watchbill.web.ask.ReceiptPage;
import watchbill.web.conversation.TimelineItem.File;
import watchbill.web.conversation.TimelineItem.Quoted;
import watchbill.web.customer.CustomerPage;
import watchbill.web.customer.CustomerPage.Letter;
import watchbill.web.customer.LinkPage;
import watchbill.web.duty.DutyPage;
import watchbill.web.error.ErrorPage;

/// What customers see.
final class VisitorPictures {

    private VisitorPictures() {}

    static List<Picture> all() {
        var frame = Meridian.visitors("");
        return List.of(
                new Picture("ask", "ask", Map.of("frame", frame, "page", ask(Problems.NONE))),
                new Picture(
                        "ask-problems",
                        "ask",
                        Map.of(
                                "frame",
                                frame,
                                "page",
                                ask(
                                        new Problems(
                                                Map.of(
                                                        "email",
                                                        "aisha.bello@ocean is no whole address. Something like aisha.bello@ocean.example is.",
                                                        "text",
                                                        "1,048,576 characters are too many; at most 100,000 fit. Add the rest as a file."))))),
                new Picture(
                        "receipt",
                        "ask/receipt",
                        Map.of(
                                "frame",
                                frame,
                                "page",
                                new ReceiptPage(
                                        1491,
                                        "Volume render is black on the login nodes",
                                        "aisha.bello@ocean.example",
                                        "Nora is on duty. You hear from us by 15:25 today.",
                                        "/c/x"))),
                new Picture(
                        "customer",
                        "customer",
                        Map.of(
                                "frame",
                                Meridian.visitors("Sent. The team has it."),
                                "page",
                                customer())),
                new Picture(
                        "customer-link",
                        "customer/link",
                        Map.of("frame", frame, "page", new LinkPage(true, "/c/x/link", false))),
                new Picture(
                        "on-duty",
                        "duty",
                        Map.of(
                                "frame",
                                frame,
                                "page",
                                new DutyPage(
                                        "Nora",
                                        "Open now, until 17:00",
                                        "Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00. Closed on 26 and 27 November.",
                                        "until Monday 23 November, 08:00",
                                        "help@meridian.example",
                                        Meridian.watch().strip()))),
                new Picture(
                        "error-404",
                        "error",
                        Map.of(
                                "page",
                                new ErrorPage(
                                        "Meridian",
                                        "There is nothing here",
                                        "The address may have lost a letter, or what it led to was removed. Nothing of yours is lost.",
                                        "/desk",
                                        "Go to the desk",
                                        false,
                                        Appearance.SYSTEM))),
                new Picture(
                        "error-database",
                        "error",
                        Map.of(
                                "page",
                                new ErrorPage(
                                        "Meridian",
                                        "The database cannot be reached",
                                        "What was stored is safe, and mail waits at its sender. What you typed is still in this browser. It usually comes back by itself within a minute.",
                                        "",
                                        "",
                                        true,
                                        Appearance.SYSTEM))));
    }

    private static AskPage ask(Problems problems) {
        return new AskPage(
                "Half of all inquiries have an answer within 31 minutes of business time.",
                "Open now, until 17:00",
                "Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00. Closed on 26 and 27 November.",
                "Nora is on duty this week.",
                "help@meridian.example",
                "The old users’ list and the forum are read by volunteers. No answer is promised there.",
                "25 MB",
                "k",
                new Typed(
                        "Volume render is black on the login nodes",
                        "I open the supernova example and add a Volume plot. On my laptop it looks right, on Cedar’s login nodes the window stays black.",
                        "Aisha Bello",
                        "aisha.bello@ocean.example"),
                problems);
    }

    private static CustomerPage customer() {
        return new CustomerPage(
                "/c/x",
                "Inquiry 1485, sent Tuesday 17 November",
                "Pseudocolor plot shows holes at block boundaries",
                Icon.CALENDAR_CLOCK,
                "Nora is on it and promised news by 16:00 today",
                "You need not do anything until then. Times on this page are the team’s, Los Angeles.",
                List.of(
                        letter(
                                "You",
                                "GL",
                                "by mail",
                                false,
                                "Tue 16:10",
                                "<p>Since 3.4.2 my Pseudocolor plot of a multi-block curvilinear mesh has thin holes along the block boundaries. They are one cell wide and appear only when I draw in parallel. In serial the picture is right.</p>",
                                List.of(
                                        new File(Icon.PHOTO, "holes-ranks8.png", "412 KB", "/x"),
                                        new File(Icon.FILE, "tokamak.silo", "2.1 MB", "/x"))),
                        letter(
                                "You",
                                "GL",
                                "",
                                false,
                                "Wed 08:51",
                                "<p>One more finding: with 7 ranks the holes are gone, with 8 they are back.</p>",
                                List.of()),
                        letter(
                                "Nora Kessler",
                                "NK",
                                "on duty for Meridian",
                                true,
                                "Wed 10:44",
                                "<p>Hello Grace,</p><p>we can see the holes too. Until it is fixed, start with <code>--no-balance</code>:</p><pre><code>meridian -np 8 --no-balance</code></pre><p>Yuki looks at the cause this afternoon. <strong>You hear from me by 16:00 today.</strong></p>",
                                List.of())),
                "You, Peter Olsen (whom you added) and the Meridian team.",
                false,
                "",
                "",
                "25 MB",
                "k");
    }

    private static Letter letter(
            String author,
            String initials,
            String beside,
            boolean ours,
            String when,
            String html,
            List<File> files) {
        return new Letter(
                author,
                initials,
                beside,
                ours,
                when,
                "",
                new SafeHtml(html),
                Quoted.NOTHING,
                files,
                false);
    }
}
