package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Figure;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.SafeHtml;
import watchbill.web.Section;
import watchbill.web.StateWord;
import watchbill.web.conversation.Actions;
import watchbill.web.conversation.Actions.About;
import watchbill.web.conversation.Clock;
import watchbill.web.conversation.Composer;
import watchbill.web.conversation.Composer.Canned;
import watchbill.web.conversation.Composer.Recipient;
import watchbill.web.conversation.ConversationPage;
import watchbill.web.conversation.ConversationPage.Entrance;
import watchbill.web.conversation.ConversationPage.Sign;
import watchbill.web.conversation.Place;
import watchbill.web.conversation.TimelineItem;
import watchbill.web.conversation.TimelineItem.Event;
import watchbill.web.conversation.TimelineItem.File;
import watchbill.web.conversation.TimelineItem.Message;
import watchbill.web.conversation.TimelineItem.Quoted;
import watchbill.web.referral.OutsidePanel;

final class ConversationPictures {

    private static final StateWord NO_RESPONSE =
            StateWord.calm(Icon.CIRCLE_DASHED, "No response yet");
    private static final StateWord RESOLVED =
            StateWord.calm(Icon.CIRCLE_CHECK, "Resolved: worked around");

    private ConversationPictures() {}

    static List<Picture> all() {
        var frame = Meridian.frame(Section.DESK);
        return List.of(
                new Picture(
                        "conversation",
                        "conversation",
                        Map.of("frame", frame, "page", waiting(reply()))),
                new Picture(
                        "conversation-note",
                        "conversation",
                        Map.of("frame", frame, "page", waiting(note()))),
                new Picture(
                        "conversation-list",
                        "conversation",
                        Map.of("frame", frame, "page", waiting(manyPeople()))),
                new Picture(
                        "conversation-underneath",
                        "conversation",
                        Map.of(
                                "frame",
                                frame,
                                "page",
                                outside(new OutsidePanel.Offers(ReferralPictures.teams(false))))),
                new Picture(
                        "conversation-outside",
                        "conversation",
                        Map.of("frame", frame, "page", outside(withStorageTeam()))),
                new Picture(
                        "conversation-resolving",
                        "conversation",
                        Map.of("frame", frame, "page", resolving())),
                new Picture(
                        "conversation-resolved",
                        "conversation",
                        Map.of("frame", frame, "page", resolved())),
                new Picture(
                        "conversation-first-contact-only",
                        "conversation",
                        Map.of("frame", frame, "page", outside())));
    }

    private static ConversationPage waiting(Composer composer) {
        return waiting(composer, Optional.empty());
    }

    /// Grace called, and nothing goes on by telephone.
    private static ConversationPage outside() {
        return waiting(
                note(),
                Optional.of(
                        new Entrance(
                                "Grace Lin is not in the conversation yet",
                                "It came by phone, and nothing goes on that way. What follows is said here, once Grace has the link.",
                                "")));
    }

    private static ConversationPage waiting(Composer composer, Optional<Entrance> entrance) {
        return new ConversationPage(
                1485,
                "Pseudocolor plot shows holes at block boundaries",
                new Place("2 of 6 waiting", Optional.of(1482L), Optional.of(1479L)),
                NO_RESPONSE,
                List.of(
                        new Sign(Icon.MAIL, "by mail, help@meridian.example"),
                        new Sign(Icon.LOCK, "Private"),
                        new Sign(Icon.TAG, "Operations, ours: Plots, Cedar")),
                Optional.of(clock()),
                List.of(first(), receipt(), given(), second(), internal(), asked()),
                composer,
                entrance,
                new OutsidePanel.Nothing(),
                List.of(
                        Fact.of("Owner", "Nora Kessler, Primary"),
                        new Fact(
                                "Requester",
                                "Grace Lin, Plasma Theory",
                                "4th inquiry this year",
                                "/conversations?q=grace.lin%40plasma.example"),
                        Fact.of("Follows", "Peter Olsen"),
                        Fact.of("First contact", "Tue 16:10, by mail"),
                        new Fact(
                                "Kind",
                                "Operations, ours",
                                "",
                                "/conversations?kind=operations-ours&state=open"),
                        new Fact(
                                "Component",
                                "Plots",
                                "",
                                "/conversations?component=Plots&state=open"),
                        new Fact("Site", "Cedar", "", "/conversations?site=Cedar&state=open"),
                        Fact.of("Label", "SRE")),
                open(),
                WorkPictures.NOTHING,
                Problems.NONE);
    }

    /// One of the minutes cannot be.
    private static ConversationPage resolving() {
        var page = waiting(reply());
        return new ConversationPage(
                page.number(),
                page.title(),
                page.place(),
                page.state(),
                page.about(),
                page.clock(),
                page.timeline(),
                page.composer(),
                page.entrance(),
                page.outside(),
                page.facts(),
                page.actions(),
                page.work(),
                new Problems(
                        Map.of(
                                "activity",
                                "‘ten’ cannot be. Write minutes from 0 to 1440, such as 20 or 7.5, or hours such as 1:30.")));
    }

    private static OutsidePanel withStorageTeam() {
        return new OutsidePanel.Has(
                "Storage team",
                List.of(
                        Fact.of("Contact", "Ada Moreno"),
                        Fact.of("Their number", "ST-42"),
                        Fact.of("Customer", "Told by an answer by Nora Kessler, 09:50")),
                "Follow up on Fri 20 November",
                List.of(new Choice("they-solved", "They solved it", true)));
    }

    private static ConversationPage outside(OutsidePanel panel) {
        var page = waiting(reply());
        return new ConversationPage(
                page.number(),
                page.title(),
                page.place(),
                StateWord.calm(Icon.EXTERNAL_LINK, "With outside team"),
                page.about(),
                page.clock(),
                page.timeline(),
                page.composer(),
                page.entrance(),
                panel,
                page.facts(),
                page.actions(),
                page.work(),
                page.problems());
    }

    private static ConversationPage resolved() {
        var page = waiting(reply());
        return new ConversationPage(
                page.number(),
                page.title(),
                Place.NONE,
                RESOLVED,
                page.about(),
                Optional.of(
                        new Clock(
                                Figure.of("3", "h", "34", "min"),
                                "to the first response",
                                "Within the goal of 4 h",
                                "",
                                "",
                                false,
                                "",
                                List.of(),
                                "")),
                List.of(
                        first(),
                        receipt(),
                        answer(),
                        new Event(
                                Icon.CIRCLE_CHECK,
                                "Nora resolved it: worked around.",
                                "11:02",
                                "Wednesday 18 November 2026, 11:02:10 (Los Angeles)")),
                page.composer(),
                Optional.empty(),
                page.outside(),
                Stream.concat(page.facts().stream(), WorkPictures.taught().stream()).toList(),
                over(page.actions()),
                WorkPictures.noted(),
                new Problems(
                        Map.of(
                                "noted",
                                "‘ten’ cannot be. Write minutes from 0 to 1440, such as 20 or 7.5, or hours such as 1:30.")));
    }

    private static Actions open() {
        return new Actions(
                true,
                true,
                false,
                WorkPictures.resolving(),
                Optional.empty(),
                about(),
                List.of(
                        new Choice("2", "Tomas Ibarra, Backup", false),
                        new Choice("3", "Yuki Tanabe", false)),
                false);
    }

    private static Actions over(Actions open) {
        return new Actions(
                false,
                false,
                true,
                open.resolving(),
                Optional.empty(),
                open.about(),
                open.people(),
                true);
    }

    private static About about() {
        return new About(
                "Pseudocolor plot shows holes at block boundaries",
                List.of(
                        new Choice("use", "Use", false),
                        new Choice("operations-ours", "Operations, ours", true)),
                List.of(new Choice("", "None", true), new Choice("1", "Plots", false)),
                "Plots",
                List.of("Plots", "Readers"),
                "Cedar",
                List.of("Cedar"));
    }

    private static Clock clock() {
        return new Clock(
                Figure.of("3", "h", "32"),
                "min waiting",
                "Due",
                "11:10",
                "in 28 min",
                false,
                "Why 11:10?",
                List.of(
                        new Clock.Day(
                                "Tue 17",
                                Meridian.strip(
                                        170,
                                        List.of(Meridian.span("16:10", "17:00")),
                                        "",
                                        "Tuesday 17 November: 16:10 to 17:00 count"),
                                "0 h 50"),
                        new Clock.Day(
                                "Wed 18",
                                Meridian.strip(
                                        170,
                                        List.of(Meridian.span("08:00", "10:42")),
                                        "11:10",
                                        "Wednesday 18 November: 08:00 to 10:42 count; due at 11:10"),
                                "2 h 42")),
                "Arrived Tuesday 16:10, in business hours: 50 min until closing. The night does not count. 3 h 10 more from 08:00 makes the team’s goal of 4 h.");
    }

    private static TimelineItem first() {
        return new Message(
                1,
                "Grace Lin",
                "GL",
                "grace.lin@plasma.example",
                false,
                false,
                "Tue 16:10",
                "18½ hours ago",
                "Tuesday 17 November 2026, 16:10:03 (Los Angeles)",
                new SafeHtml(
                        "<p>Since 3.4.2 my Pseudocolor plot of a multi-block curvilinear mesh has thin holes along the block boundaries. They are one cell wide and appear only when I draw in parallel. In serial the picture is right.</p><p>I need the figure for a review on Monday. Is there a setting I missed?</p>"),
                SafeHtml.NOTHING,
                Quoted.NOTHING,
                List.of(
                        new File(
                                Icon.PHOTO,
                                "holes-ranks8.png",
                                "412 KB",
                                "/x",
                                "/x",
                                FilePictures.HOLES),
                        new File(Icon.FILE, "tokamak.silo", "2.1 MB", "/x", "/x", "")),
                List.of("The mail had no date; its arrival counts."),
                "/x",
                false);
    }

    private static TimelineItem second() {
        return new Message(
                2,
                "Grace Lin",
                "GL",
                "by mail",
                false,
                false,
                "08:51",
                "today",
                "",
                new SafeHtml(
                        "<p>One more finding: with 7 ranks the holes are gone, with 8 they are back. The mesh has 12 blocks.</p>"),
                SafeHtml.NOTHING,
                new Quoted(14, new SafeHtml("<p>Thank you, your inquiry has arrived.</p>")),
                List.of(),
                List.of(),
                "",
                false);
    }

    private static TimelineItem internal() {
        return new Message(
                3,
                "Tomas Ibarra",
                "TI",
                "Backup",
                true,
                true,
                "09:40",
                "1 hour ago",
                "",
                new SafeHtml(
                        "<p>Looks like #1391: ghost zones are dropped when blocks do not divide evenly among ranks. <code>--no-balance</code> helped there. Yuki knows that code best.</p>"),
                SafeHtml.NOTHING,
                Quoted.NOTHING,
                List.of(),
                List.of(),
                "",
                false);
    }

    private static TimelineItem answer() {
        return new Message(
                4,
                "Nora Kessler",
                "NK",
                "on duty",
                true,
                false,
                "10:44",
                "",
                "",
                new SafeHtml(
                        "<p>Hello Grace,</p><p>we can see the holes too. Until it is fixed, start with <code>--no-balance</code>:</p><pre><code>meridian -np 8 --no-balance</code></pre>"),
                SafeHtml.NOTHING,
                Quoted.NOTHING,
                List.of(),
                List.of(),
                "",
                true);
    }

    private static TimelineItem receipt() {
        return new Event(
                Icon.MAIL_FORWARD,
                "A receipt went to Grace Lin. It does not count as a response.",
                "Tue 16:10",
                "");
    }

    private static TimelineItem given() {
        return new Event(Icon.USER, "Given to Nora Kessler, Primary this week.", "Tue 16:10", "");
    }

    private static TimelineItem asked() {
        return new Event(
                Icon.TAG,
                "Nora set the kind to operations, ours, and the component to Plots.",
                "10:05",
                "");
    }

    private static Composer reply() {
        return composer(false, "2 people receive this mail. No lists.", "", "", "");
    }

    private static Composer note() {
        return composer(
                true,
                "2 people receive this mail. No lists.",
                "",
                "Tomas Ibarra answers it. Leave a note, or give a reason and go on.",
                "Tomas Ibarra is writing here.");
    }

    private static Composer manyPeople() {
        return composer(
                false,
                "14 people receive this mail, 12 of them on the list users@meridian.example.",
                "Send to 14 people? 12 of them are on the list users@meridian.example.",
                "Tomas Ibarra answers it. Leave a note, or give a reason and go on.",
                "Tomas Ibarra is writing here.");
    }

    private static Composer composer(
            boolean note, String people, String confirm, String askReason, String writing) {
        return new Composer(
                note,
                "Grace",
                List.of(
                        new Recipient("Grace Lin", "grace.lin@plasma.example", "", true),
                        new Recipient(
                                "Peter Olsen", "peter.olsen@visual.example", "follower", true)),
                List.of(
                        new Recipient(
                                "", "users@meridian.example", "list of 12", !confirm.isEmpty())),
                people,
                confirm,
                "Hello Grace,\n\nwe can see the holes too. Until it is fixed, start with `--no-balance`:\n\n    meridian -np 8 --no-balance\n\nYuki looks at the cause this afternoon. **You hear from me by 16:00 today.**",
                "Draft kept 10:41",
                new SafeHtml(
                        "<p>Hello Grace,</p><p>we can see the holes too. Until it is fixed, start with <code>--no-balance</code>:</p><pre><code>meridian -np 8 --no-balance</code></pre><p>Yuki looks at the cause this afternoon. <strong>You hear from me by 16:00 today.</strong></p>"),
                List.of(
                        new Choice("", "Promise nothing", false),
                        new Choice("2026-11-19T00:00:00Z", "Promise: today 16:00", true),
                        new Choice("other", "Another time", false)),
                "",
                "Los Angeles",
                "12",
                List.of(new Canned("Ask for the log", "Please send the log file.")),
                false,
                askReason,
                writing,
                "k",
                confirm.isEmpty()
                        ? ""
                        : "Tick the box below the recipients, or take the list out.");
    }
}
