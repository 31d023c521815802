package watchbill.web.gallery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.settings.AnswersPage;
import watchbill.web.settings.ChangesPage;
import watchbill.web.settings.GoalPage;
import watchbill.web.settings.HolidaysPage;
import watchbill.web.settings.HolidaysPage.DayOff;
import watchbill.web.settings.HoursPage;
import watchbill.web.settings.MailPage;
import watchbill.web.settings.OrganisationsPage;
import watchbill.web.settings.OutsideTeamsPage;
import watchbill.web.settings.OverviewPage;
import watchbill.web.settings.PeoplePage;
import watchbill.web.settings.SendersPage;
import watchbill.web.settings.SettingsSection;
import watchbill.web.settings.TeamPage;
import watchbill.web.settings.TopicsPage;
import watchbill.web.settings.WayPage;
import watchbill.web.settings.WaysPage;

/// The settings, part by part.
final class SettingsPictures {

    private static final List<Choice> GOALS =
            List.of(new Choice("PT1H", "1 h", false), new Choice("PT4H", "4 h", true));

    private SettingsPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("settings", "overview", overview()),
                picture("settings-team", "team", team(Problems.NONE)),
                picture(
                        "settings-team-refused",
                        "team",
                        team(
                                new Problems(
                                        Map.of(
                                                "name",
                                                "The team needs a name. Customers and colleagues read it.",
                                                "needed",
                                                "You sign in without a code yourself, and would be shut out now.")))),
                picture("settings-hours", "hours", hours()),
                picture("settings-holidays", "holidays", holidays()),
                picture("settings-goal", "goal", goal()),
                picture("settings-people", "people", people()),
                picture("settings-ways", "ways", ways()),
                picture("settings-way", "way", way("", "", Problems.NONE)),
                picture(
                        "settings-way-refused",
                        "way",
                        way(
                                "phone",
                                "",
                                new Problems(
                                        Map.of(
                                                "address",
                                                "What is supported can be reached: write the number, the room or the link.",
                                                "use",
                                                "A way is for something. Choose at least one, or retire it.")))),
                picture("settings-mail", "mail", mail()),
                picture("settings-senders", "senders", senders()),
                picture("settings-canned-answers", "canned_answers", answers()),
                picture("settings-topics", "topics", topics()),
                picture(
                        "settings-topics-none",
                        "topics",
                        new TopicsPage(List.of(), List.of(), 0, "", Problems.NONE)),
                picture(
                        "settings-organisations",
                        "organisations",
                        new OrganisationsPage("2 organisations", true)),
                picture("settings-outside-teams", "outside_teams", outsideTeams()),
                picture("settings-changes", "changes", changes()),
                picture("settings-changes-none", "changes", new ChangesPage(true, List.of(), "")));
    }

    private static Picture picture(String name, String template, Object page) {
        return new Picture(
                name,
                "settings/" + template,
                Map.of("frame", Meridian.frame(Section.SETTINGS), "page", page));
    }

    private static OverviewPage overview() {
        var present =
                List.of(
                        "Meridian, SRE",
                        "Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00.",
                        "13 days ahead",
                        "4 h of business time",
                        "6 people",
                        "Web form, Mail and Telephone hotline supported",
                        "help@meridian.example",
                        "2 rules",
                        "1 text",
                        "3 topics",
                        "Figures name them",
                        "2 teams",
                        "The latest is by Nora Kessler, yesterday 16:20");
        return new OverviewPage(
                Stream.of(SettingsSection.values())
                        .map(section ->
                                new OverviewPage.Row(section, present.get(section.ordinal())))
                        .toList());
    }

    private static TeamPage team(Problems problems) {
        return new TeamPage(
                "Meridian",
                "SRE",
                List.of(new Choice("America/Los_Angeles", "Los Angeles, now 10:42", true)),
                false,
                false,
                problems);
    }

    private static HoursPage hours() {
        var days =
                Stream.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
                        .map(name ->
                                new HoursPage.Day(
                                        name.substring(0, 3).toLowerCase(Locale.ROOT),
                                        name,
                                        "08:00-12:00, 13:00-17:00",
                                        Meridian.strip(202, Meridian.OPEN, "", name)))
                        .toList();
        return new HoursPage(days, "2026-12-24 08:00-12:00", false, "Los Angeles", Problems.NONE);
    }

    private static HolidaysPage holidays() {
        return new HolidaysPage(
                "2027",
                List.of(
                        new HolidaysPage.YearOff(
                                "2026",
                                List.of(
                                        new DayOff("2026-11-26", "Thu 26 Nov", "Thanksgiving Day"),
                                        new DayOff("2026-11-27", "Fri 27 Nov", ""),
                                        new DayOff("2026-12-25", "Fri 25 Dec", "Christmas Day")))),
                List.of(
                        new HolidaysPage.YearOff(
                                "2025",
                                List.of(new DayOff("2025-12-25", "Thu 25 Dec", "Christmas Day")))),
                List.of("2026", "2027", "2028"),
                "24 December",
                new Problems(
                        Map.of(
                                "dates",
                                "Line 1: \"24 December\" is no date. Write 2026-05-25, or month, day and year as 5/25/2026.")));
    }

    private static GoalPage goal() {
        return new GoalPage(
                "4 h",
                "What arrives Fri 20 Nov, 16:00 is due Mon 23 Nov, 11:00.",
                new GoalPage.GoalForm(GOALS, "2026-11-18", "2026-11-18"),
                List.of(
                        new GoalPage.Planned(
                                "2027-01-04T08:00:00Z", "1 h from Monday 4 January 2027 on")),
                List.of(
                        new GoalPage.Group(
                                "Host lab", "1 h", "lab.example, grace.lin@plasma.example")),
                new GoalPage.GroupForm("", "", GOALS, ""),
                false,
                Problems.NONE);
    }

    private static PeoplePage people() {
        return new PeoplePage(
                List.of(
                        new PeoplePage.Row(
                                1,
                                "Nora Kessler",
                                "nora.kessler@meridian.example",
                                "Admin, 100 %",
                                true),
                        new PeoplePage.Row(
                                2,
                                "Tomas Ibarra",
                                "tomas.ibarra@meridian.example",
                                "Member, 60 %",
                                false)),
                new PeoplePage.Form(
                        "Tomas Ibarra",
                        "tomas.ibarra@meridian.example",
                        List.of(new Choice("member", "Member", true)),
                        "60",
                        true),
                Problems.NONE);
    }

    private static WaysPage ways() {
        return new WaysPage(
                List.of(
                        new WaysPage.Row(
                                "mail",
                                Icon.MAIL,
                                "Mail",
                                "help@meridian.example, users@lists.meridian.example",
                                "Supported",
                                "first contact and ongoing conversation, private"),
                        new WaysPage.Row(
                                "form",
                                Icon.WORLD,
                                "Web form",
                                "https://desk.meridian.example/ask",
                                "Supported",
                                "preferred, first contact and ongoing conversation, private"),
                        new WaysPage.Row(
                                "phone",
                                Icon.PHONE,
                                "Telephone hotline",
                                "+1 555 0142",
                                "Supported",
                                "first contact, private"),
                        new WaysPage.Row(
                                "tracker",
                                Icon.MESSAGES,
                                "Tracker",
                                "",
                                "Not yet connected",
                                "first contact and ongoing conversation, public"),
                        new WaysPage.Row(
                                "other",
                                Icon.INFO_CIRCLE,
                                "The old users’ list",
                                "users-old@lists.meridian.example",
                                "Retired",
                                "public")),
                "/contact/meridian");
    }

    /// @param key empty for a new one
    private static WayPage way(String key, String address, Problems problems) {
        return new WayPage(
                key,
                key.isEmpty() ? "Another way" : "Telephone hotline",
                key.isEmpty() ? "" : "phone",
                key.isEmpty() ? "" : "Telephone",
                List.of(new Choice("voicemail", "Voicemail", true)),
                key.isEmpty() ? "" : "Telephone hotline",
                address,
                "",
                false,
                List.of(
                        new Choice(
                                "supported",
                                "Supported: watched in business hours, named in public",
                                true)),
                true,
                false,
                List.of(new Choice("team", "The team", true)),
                List.of(new Choice("team", "The whole team", true)),
                "",
                "In business hours.",
                "",
                true,
                List.of(Fact.of("Looked after", "Tue 16:40, by Nora Kessler")),
                false,
                false,
                !key.isEmpty(),
                problems);
    }

    private static MailPage mail() {
        return new MailPage(
                List.of(
                        address("help@meridian.example", "Take it in"),
                        address("support@meridian.example", "Forward it to help@meridian.example"),
                        address("users@lists.meridian.example", "Only listen")),
                "",
                new MailPage.Relay(
                        "smtp.meridian.example",
                        "587",
                        "desk",
                        List.of(new Choice("starttls", "STARTTLS", true))),
                "Reply to this mail to add to your inquiry.",
                Problems.NONE);
    }

    private static MailPage.Address address(String address, String rule) {
        return new MailPage.Address(address, "", List.of(new Choice("rule", rule, true)));
    }

    private static SendersPage senders() {
        return new SendersPage(
                List.of(
                        new SendersPage.Row(
                                "@forge.example", "Goes through, also when a machine sent it"),
                        new SendersPage.Row("offers@shop.example", "Is kept, and shown to nobody")),
                "",
                List.of(new Choice("allow", "Goes through, also when a machine sent it", true)),
                Problems.NONE);
    }

    private static TopicsPage topics() {
        return new TopicsPage(
                List.of(
                        new TopicsPage.Row(1, "Export"),
                        new TopicsPage.Row(2, "Plots"),
                        new TopicsPage.Row(3, "Remote clients")),
                List.of(new TopicsPage.Row(4, "Version 2 files")),
                2,
                "Plots",
                Problems.NONE);
    }

    private static AnswersPage answers() {
        return new AnswersPage(
                List.of(new AnswersPage.Canned(1, "Ask for the log", "Please send the log file.")),
                "",
                "",
                Problems.NONE);
    }

    private static OutsideTeamsPage outsideTeams() {
        return new OutsideTeamsPage(
                List.of(
                        new OutsideTeamsPage.Row(
                                1,
                                "Network operations",
                                "Links between the sites, firewalls",
                                "noc@lab.example, +1 510 555 0180"),
                        new OutsideTeamsPage.Row(
                                2,
                                "Storage team",
                                "File systems and archives",
                                "Ada Moreno, storage@lab.example, https://tracker.lab.example/storage")),
                List.of(new OutsideTeamsPage.Row(3, "Tape group", "Tape robots", "")),
                new OutsideTeamsPage.Form(
                        "/settings/outside-teams",
                        "Add a team",
                        true,
                        "Computing centre",
                        "",
                        "",
                        "",
                        "",
                        ""),
                new Problems(
                        Map.of(
                                "email",
                                "Say how the team is reached: by mail, by telephone or by its tracker. One of them is enough.")));
    }

    private static ChangesPage changes() {
        return new ChangesPage(
                false,
                List.of(
                        new ChangesPage.Day(
                                "Tuesday 17 November",
                                List.of(
                                        row(
                                                "16:20",
                                                "changed the name of the practice",
                                                "SRE",
                                                "Customer Response"),
                                        row(
                                                "16:04",
                                                "changed the response goal from 2027-01-04 on",
                                                "4 h",
                                                "1 h"),
                                        row(
                                                "09:12",
                                                "added days off",
                                                "",
                                                "2027-01-01, 2027-01-18"))),
                        new ChangesPage.Day(
                                "Monday 2 November",
                                List.of(
                                        row("11:30", "revoked the token \"nightly\"", "", ""),
                                        row(
                                                "11:02",
                                                "changed the words below the first mail",
                                                "Reply to this mail.\nThank you.",
                                                "Reply to this mail to add to your inquiry.")))),
                "/settings/changes?before=12");
    }

    private static ChangesPage.Row row(String time, String what, String was, String became) {
        return new ChangesPage.Row(
                time,
                "Tuesday 17 November 2026, %s:00 (Los Angeles)".formatted(time),
                "Nora Kessler",
                what,
                was,
                became);
    }
}
