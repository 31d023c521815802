package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.web.Icon;
import watchbill.web.SafeHtml;
import watchbill.web.VisitorFrame;
import watchbill.web.conversation.TimelineItem.File;
import watchbill.web.conversation.TimelineItem.Quoted;
import watchbill.web.customer.CustomerPage;
import watchbill.web.customer.CustomerPage.Letter;
import watchbill.web.customer.LinkPage;

/// A customer's own page, in each state that one can be in.
final class CustomerPictures {

    private static final String ZONE = "Times on this page are the team’s, Los Angeles.";

    private CustomerPictures() {}

    static List<Picture> all() {
        var frame = Meridian.visitors("");
        return List.of(
                picture(
                        "customer",
                        Meridian.visitors("Sent. The team has it."),
                        customer(
                                Icon.CALENDAR_CLOCK,
                                "Nora is on it and promised news by 16:00 today",
                                "You need not do anything until then. " + ZONE,
                                letters(false),
                                false,
                                "")),
                picture(
                        "customer-waiting",
                        frame,
                        customer(
                                Icon.INBOX,
                                "Nora has your inquiry",
                                "We aim to answer by today 11:10. " + ZONE,
                                letters(false).subList(0, 1),
                                false,
                                "100,004 characters are too many; at most 100,000 fit. Please choose log.txt again: a browser does not keep files.")),
                picture(
                        "customer-solved",
                        frame,
                        customer(
                                Icon.CIRCLE_CHECK,
                                "This is resolved: worked around",
                                "If it is not, write below: a reply reopens it at any time.",
                                letters(true),
                                true,
                                "")),
                new Picture(
                        "customer-link",
                        "customer/link",
                        Map.of("frame", frame, "page", new LinkPage(true, "/c/x/link", false))),
                new Picture(
                        "customer-link-sent",
                        "customer/link",
                        Map.of("frame", frame, "page", new LinkPage(false, "", true))),
                new Picture(
                        "customer-link-unknown",
                        "customer/link",
                        Map.of("frame", frame, "page", new LinkPage(false, "", false))));
    }

    private static Picture picture(String name, VisitorFrame frame, CustomerPage page) {
        return new Picture(name, "customer", Map.of("frame", frame, "page", page));
    }

    private static CustomerPage customer(
            Icon icon,
            String state,
            String then,
            List<Letter> letters,
            boolean over,
            String problem) {
        return new CustomerPage(
                "/c/x",
                "Inquiry 1485, sent Tuesday 17 November",
                "Pseudocolor plot shows holes at block boundaries",
                icon,
                state,
                then,
                letters,
                "You, Peter Olsen (whom you added) and the Meridian team.",
                over,
                true,
                problem.isEmpty() ? "" : "Here is the log:",
                problem,
                "25 MB",
                "k");
    }

    /// @param answer whether the last one is marked as the answer
    private static List<Letter> letters(boolean answer) {
        return List.of(
                letter(
                        "You",
                        "GL",
                        "by mail",
                        false,
                        "Tue 16:10",
                        "<p>Since 3.4.2 my Pseudocolor plot of a multi-block curvilinear mesh has thin holes along the block boundaries. They are one cell wide and appear only when I draw in parallel. In serial the picture is right.</p>",
                        List.of(
                                new File(Icon.PHOTO, "holes-ranks8.png", "412 KB", "/x", "", ""),
                                new File(Icon.FILE, "tokamak.silo", "2.1 MB", "/x", "", "")),
                        false),
                letter(
                        "You",
                        "GL",
                        "",
                        false,
                        "Wed 08:51",
                        "<p>One more finding: with 7 ranks the holes are gone, with 8 they are back.</p>",
                        List.of(),
                        false),
                letter(
                        "Nora Kessler",
                        "NK",
                        "on duty for Meridian",
                        true,
                        "Wed 10:44",
                        "<p>Hello Grace,</p><p>we can see the holes too. Until it is fixed, start with <code>--no-balance</code>:</p><pre><code>meridian -np 8 --no-balance</code></pre><p>Yuki looks at the cause this afternoon. <strong>You hear from me by 16:00 today.</strong></p>",
                        List.of(),
                        answer));
    }

    private static Letter letter(
            String author,
            String initials,
            String beside,
            boolean ours,
            String when,
            String html,
            List<File> files,
            boolean answer) {
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
                answer);
    }
}
