package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import watchbill.web.ContactPoint;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.Strip;
import watchbill.web.ask.AskPage;
import watchbill.web.ask.AskPage.Typed;
import watchbill.web.ask.ReceiptPage;
import watchbill.web.contact.ContactPage;
import watchbill.web.contact.ContactSheet;
import watchbill.web.duty.DutyPage;

/// What visitors see: the contact form, its receipt, and who is on duty.
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
                                                        "files",
                                                        "Please choose log.txt and mesh.silo again: a browser does not keep files.",
                                                        "text",
                                                        "1,048,576 characters are too many; at most 100,000 fit. Add the rest as a file."))))),
                new Picture(
                        "ask-retired",
                        "ask",
                        Map.of("frame", frame, "page", ask(false, Problems.NONE))),
                new Picture("contact", "contact", Map.of("frame", frame, "page", contact())),
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
                                        "Priya",
                                        true,
                                        "help@meridian.example",
                                        Meridian.watch().strip()))),
                new Picture(
                        "on-duty-nobody",
                        "duty",
                        Map.of(
                                "frame",
                                frame,
                                "page",
                                new DutyPage(
                                        "",
                                        "Closed now, until Mon 08:00",
                                        "Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00.",
                                        "",
                                        "Priya from Monday 23 November, 08:00",
                                        true,
                                        "",
                                        Strip.of(
                                                324,
                                                Meridian.DAY,
                                                List.of(),
                                                List.of(),
                                                Optional.empty(),
                                                "Closed")))));
    }

    private static ContactPage contact() {
        return new ContactPage(
                "Meridian",
                new ContactSheet(
                        "meridian",
                        "Meridian SRE",
                        "Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00. Closed on 26 and 27 November.",
                        List.of(
                                entry(
                                        Icon.WORLD,
                                        "Web form",
                                        "https://desk.meridian.example/ask",
                                        true,
                                        ""),
                                entry(
                                        Icon.MAIL,
                                        "Mail",
                                        "help@meridian.example",
                                        false,
                                        "Answered like the form."),
                                entry(
                                        Icon.PHONE,
                                        "Telephone hotline",
                                        "+1 555 0142",
                                        false,
                                        "In business hours.")),
                        List.of(
                                entry(
                                        Icon.MESSAGES,
                                        "The old users’ list",
                                        "",
                                        false,
                                        "Read by volunteers."))),
                "Open now, until 17:00",
                21,
                "/contact");
    }

    private static ContactSheet.Entry entry(
            Icon icon, String name, String address, boolean preferred, String notes) {
        return new ContactSheet.Entry(
                name,
                name,
                icon,
                name,
                address,
                address,
                preferred,
                name.equals("Mail"),
                "team",
                "Only the team reads it.",
                "Everybody may use it, without an account.",
                true,
                "What follows can be said there too.",
                notes);
    }

    private static AskPage ask(Problems problems) {
        return ask(true, problems);
    }

    private static AskPage ask(boolean open, Problems problems) {
        return new AskPage(
                "Half of the latest inquiries had an answer within 31 minutes of business time.",
                "Open now, until 17:00",
                "Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00. Closed on 26 and 27 November.",
                "Nora is on duty this week.",
                open,
                List.of(
                        new ContactPoint(
                                Icon.MAIL,
                                "Mail",
                                "help@meridian.example",
                                "mailto:help@meridian.example",
                                "Private. Answered like this form."),
                        new ContactPoint(
                                Icon.PHONE,
                                "Telephone hotline",
                                "+1 555 0142",
                                "tel:+15550142",
                                "Private. In business hours."),
                        new ContactPoint(
                                Icon.MAP_PIN,
                                "In person",
                                "Building 14, room 210",
                                "",
                                "Private. Walk in, same hours.")),
                List.of(
                        new ContactPoint(
                                Icon.MESSAGES,
                                "The old users’ list",
                                "The old users’ list",
                                "",
                                "Public. Read by volunteers.")),
                "25 MB",
                "k",
                new Typed(
                        "Volume render is black on the login nodes",
                        "I open the supernova example and add a Volume plot. On my laptop it looks right, on Cedar’s login nodes the window stays black.",
                        "Aisha Bello",
                        "aisha.bello@ocean.example"),
                problems);
    }
}
