package watchbill.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import watchbill.mail.MailAddress;
import watchbill.mail.MailComposer;
import watchbill.mail.OutgoingMail;
import watchbill.mail.RelaySettings;
import watchbill.mail.RelaySettings.Encryption;
import watchbill.mail.SmtpRelay;

/// The main job, often enough for Java to learn by it: mail comes in, and the Primary looks at the desk.
///
/// @param server   on a folder of its own; it may be set up and filled
/// @param smtpPort where it takes mail in
record Rehearsal(RunningServer server, int smtpPort) {

    private static final int MAILS = 300;
    private static final int LOOKS = 100;

    private static final InstantSource WRITTEN =
            InstantSource.fixed(Instant.parse("2026-03-02T17:00:00Z"));

    private static final String DESK = "help@desk.example";
    private static final String PRIMARY = "primary@desk.example";

    private static final String SET_UP =
            """
            {"team": {"slug": "rehearsal", "name": "Rehearsal", "zone": "UTC", "responseGoal": "PT4H",
                      "hours": {"mon": [["00:00", "24:00"]]}, "holidays": []},
             "addresses": ["help@desk.example"],
             "people": [{"name": "Primary", "email": "primary@desk.example", "role": "admin", "percent": 100},
                        {"name": "Backup", "email": "backup@desk.example", "role": "member", "percent": 100}],
             "shifts": [],
             "relay": null}
            """;

    private static final List<String> PAGES =
            List.of("/desk", "/conversations/1", "/conversations", "/conversations?q=plot");

    void perform() throws IOException, InterruptedException {
        var link =
                JsonMapper.shared()
                        .readTree(server.setUp(SET_UP).body())
                        .path("signInLinks")
                        .path(PRIMARY)
                        .stringValue();
        takeMailIn();
        try (var browser =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .cookieHandler(new CookieManager())
                        .build()) {
            look(browser, URI.create(link));
            for (var turn = 0; turn < LOOKS; turn++) {
                for (var page : PAGES) {
                    look(browser, server.file().url().resolve(page));
                }
            }
        }
    }

    private void takeMailIn() {
        var relay =
                new SmtpRelay(
                        new RelaySettings("localhost", smtpPort, null, null, Encryption.NONE));
        var composer = new MailComposer(WRITTEN);
        for (var number = 0; number < MAILS; number++) {
            var mail = mail(number);
            relay.send(mail.from().address(), List.of(DESK), composer.compose(mail));
        }
    }

    private static OutgoingMail mail(int number) {
        return new OutgoingMail(
                "%d@rehearsal.example".formatted(number),
                new MailAddress("Customer", "customer@lab%d.example".formatted(number)),
                null,
                List.of(new MailAddress("", DESK)),
                List.of(),
                "Holes in plot %d".formatted(number),
                "The plot of my mesh has **holes** along the block boundaries.\n".repeat(20),
                null,
                List.of(),
                false,
                null,
                List.of());
    }

    private static void look(HttpClient browser, URI page)
            throws IOException, InterruptedException {
        browser.send(
                HttpRequest.newBuilder(page).header("Accept", "text/html").build(),
                BodyHandlers.discarding());
    }
}
