package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import watchbill.web.Appearance;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.account.AccountPage;
import watchbill.web.account.AccountPage.SecondStep;
import watchbill.web.account.AccountPage.SessionRow;
import watchbill.web.account.AccountPage.TokenRow;
import watchbill.web.account.QrPicture;
import watchbill.web.following.FollowingPage;
import watchbill.web.following.FollowingPage.Followed;
import watchbill.web.following.FollowingPage.Manner;
import watchbill.web.setup.SetUpPage;
import watchbill.web.setup.SetUpPage.Account;
import watchbill.web.setup.SetUpPage.Day;
import watchbill.web.setup.SetUpPage.PersonRow;
import watchbill.web.setup.SetUpPage.Relay;
import watchbill.web.setup.SetUpPage.Week;
import watchbill.web.signin.CodePage;
import watchbill.web.signin.PasswordPage;
import watchbill.web.signin.SignInPage;

/// Sign-in, account and set-up.
final class PlainPictures {

    private PlainPictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture(
                        "sign-in",
                        "signin/sign_in",
                        Map.of(
                                "page",
                                new SignInPage(
                                        "Meridian",
                                        "nora.kessler@meridian.example",
                                        "",
                                        "",
                                        true,
                                        Appearance.SYSTEM))),
                new Picture(
                        "sign-in-refused",
                        "signin/sign_in",
                        Map.of(
                                "page",
                                new SignInPage(
                                        "Meridian",
                                        "nora.kessler@meridian.example",
                                        "Mail address and password do not belong together.",
                                        "",
                                        true,
                                        Appearance.SYSTEM))),
                new Picture(
                        "sign-in-link",
                        "signin/sign_in",
                        Map.of(
                                "page",
                                new SignInPage(
                                        "Meridian",
                                        "nora.kessler@meridian.example",
                                        "",
                                        "If this address is on the team, a link is on its way. It works for 30 minutes.",
                                        true,
                                        Appearance.SYSTEM))),
                new Picture(
                        "code",
                        "signin/code",
                        Map.of(
                                "page",
                                new CodePage(
                                        "Meridian",
                                        "This code is not the present one. Codes change every 30 seconds.",
                                        Appearance.SYSTEM))),
                new Picture(
                        "password",
                        "signin/password",
                        Map.of(
                                "page",
                                new PasswordPage(
                                        "Meridian",
                                        "Nora",
                                        "nora.kessler@meridian.example",
                                        "/welcome/x",
                                        true,
                                        "",
                                        Appearance.SYSTEM))),
                new Picture(
                        "account",
                        "account/account",
                        Map.of("frame", Meridian.frame(Section.NONE), "page", account())),
                new Picture(
                        "following",
                        "following",
                        Map.of("frame", Meridian.frame(Section.NONE), "page", following())),
                new Picture("set-up", "setup/setup", Map.of("page", setUp(Problems.NONE))),
                new Picture(
                        "set-up-problems",
                        "setup/setup",
                        Map.of(
                                "page",
                                setUp(
                                        new Problems(
                                                Map.of(
                                                        "hours.tue",
                                                        "A window ends after it begins: 12:00-08:00. Try 08:00-12:00.",
                                                        "account.password",
                                                        "Nine characters are too few; at least 12 are needed.",
                                                        "people[1].email",
                                                        "lena@ is no mail address. Try lena@meridian.example."))))));
    }

    private static FollowingPage following() {
        return new FollowingPage(
                List.of(
                        new Manner(
                                "nothing",
                                "Nothing",
                                "You hear of what is yours while you are on duty. This is how everybody begins.",
                                false),
                        new Manner(
                                "daily",
                                "One mail a day",
                                "When the business day opens: what came in, went on and ended since the last one.",
                                false),
                        new Manner(
                                "followed",
                                "What you follow",
                                "As it happens, in business time, in at most one mail each quarter of an hour.",
                                true)),
                List.of(
                        new Choice("Contour", "Contour", true),
                        new Choice("Renderer", "Renderer", false)),
                List.of(
                        new Followed(
                                1485,
                                "Pseudocolor plot shows holes at block boundaries",
                                "Waiting on customer, 8 of 21 days"),
                        new Followed(1471, "Where is the manual?", "Resolved: referred to docs")),
                "");
    }

    private static AccountPage account() {
        return new AccountPage(
                "Nora Kessler",
                "nora.kessler@meridian.example",
                List.of(
                        new Choice("", "The team’s: Los Angeles", true),
                        new Choice("Europe/Berlin", "Berlin, now 19:42", false)),
                new SecondStep(
                        false,
                        "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP",
                        "otpauth://totp/Watchbill:nora",
                        QrPicture.of(
                                "otpauth://totp/Meridian%20SRE%20desk:nora.kessler@meridian.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Meridian%20SRE%20desk"),
                        List.of()),
                List.of(
                        new SessionRow("1", "Firefox on Linux", "now", true),
                        new SessionRow("2", "Safari on iPhone", "Tue 18:20", false)),
                List.of(
                        new TokenRow(
                                "1", "Nightly export", "reads conversations", "used today 02:00")),
                "wb_4f2a9c0d7e61b83a5f",
                true,
                Problems.NONE);
    }

    private static SetUpPage setUp(Problems problems) {
        return new SetUpPage(
                "/set-up",
                new Account("Nora Kessler", "nora.kessler@meridian.example"),
                "Meridian",
                List.of(new Choice("America/Los_Angeles", "Los Angeles, now 10:42", true)),
                List.of(
                        day("mon", "Monday"),
                        day("tue", "Tuesday"),
                        day("wed", "Wednesday"),
                        day("thu", "Thursday"),
                        day("fri", "Friday"),
                        closed("sat", "Saturday"),
                        closed("sun", "Sunday")),
                List.of(new Choice("PT4H", "4 hours", true)),
                "A Friday 16:00 inquiry is due Monday 11:00.",
                List.of(
                        new Choice("us-federal", "US federal holidays", true),
                        new Choice("none", "None", false)),
                "",
                List.of(
                        person("Nora Kessler", "nora.kessler@meridian.example"),
                        person("Tomas Ibarra", "tomas.ibarra@meridian.example"),
                        person("", ""),
                        person("", "")),
                "",
                "help@meridian.example",
                2525,
                new Relay(
                        "",
                        "587",
                        "",
                        List.of(
                                new Choice("starttls", "STARTTLS", true),
                                new Choice("implicit", "TLS", false))),
                IntStream.range(0, 4)
                        .mapToObj(week ->
                                new Week(
                                        "2026-11-16",
                                        (16 + week) + "–" + (20 + week) + " Nov",
                                        week == 0 ? "now" : "",
                                        "nora.kessler@meridian.example",
                                        ""))
                        .toList(),
                problems,
                Appearance.SYSTEM);
    }

    private static Day day(String key, String name) {
        return new Day(
                key,
                name,
                "08:00–12:00, 13:00–17:00",
                Meridian.strip(
                        202, Meridian.OPEN, "", name + ": open 08:00–12:00 and 13:00–17:00"));
    }

    private static Day closed(String key, String name) {
        return new Day(
                key,
                name,
                "",
                new watchbill.web.Strip(
                        202, List.of(), List.of(), java.util.Optional.empty(), name + ": closed"));
    }

    private static PersonRow person(String name, String email) {
        return new PersonRow(
                name,
                email,
                List.of(
                        new Choice("member", "Member", true),
                        new Choice("scheduler", "Scheduler", false),
                        new Choice("admin", "Admin", false)),
                "100");
    }
}
