package watchbill.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.outbox.Outbox;
import watchbill.setup.FirstVisit;
import watchbill.testing.Chromium;
import watchbill.testing.MailProgram;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// A team of eight begins on an empty installation, with a browser, and answers its first inquiry.
@WatchbillTest
class FirstInquiryTest {

    private static final String COLLEAGUES =
            """
            Tomas Ibarra <tomas@meridian.example>
            Priya Raman <priya@meridian.example>
            Yuki Tanabe <yuki@meridian.example>
            Lena Moss <lena@meridian.example>
            Daniel Okafor <daniel@meridian.example>
            Sam Whitfield <sam@meridian.example>
            Marta Silva <marta@meridian.example>
            """;

    /// What somebody may need to find a field, think, and fill it in or press it.
    private static final Duration A_STEP = Duration.ofSeconds(30);

    private final TestServer server;
    private final FirstVisit visit;
    private final Outbox outbox;
    private final TestTime time;

    private int steps;

    FirstInquiryTest(TestServer server, FirstVisit visit, Outbox outbox, TestTime time) {
        this.server = server;
        this.visit = visit;
        this.outbox = outbox;
        this.time = time;
    }

    @Test
    @Tag("R12")
    void anEmptyInstallationAnswersWithinAQuarterOfAnHour() {
        // given a Saturday, on which people try things out
        time.set(Instant.parse("2026-03-07T20:00:00Z"));
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();

            setUp(page);
            new MailProgram(server.smtpPort())
                    .send(
                            "grace@lab.example",
                            "help@meridian.example",
                            "From: Grace Lin <grace@lab.example>\nSubject: Holes in my plot\n\nWhat can I do?\n");
            answer(page);
        }

        // then Grace has her answer, in as few steps as fit into a quarter of an hour
        Assertions.assertThat(outbox.kept(0, 50))
                .anySatisfy(mail -> {
                    Assertions.assertThat(mail.to()).anyMatch(to -> to.contains("grace@lab"));
                    Assertions.assertThat(mail.subject()).isEqualTo("Re: Holes in my plot");
                });
        Assertions.assertThat(A_STEP.multipliedBy(steps)).isLessThan(Duration.ofMinutes(15));
    }

    private void setUp(Page page) {
        page.navigate(visit.link());
        type(page, "account.name", "Nora Kessler");
        type(page, "account.email", "nora@meridian.example");
        type(page, "account.password", "lantern gravel seventy moth");
        type(page, "team.name", "Meridian");
        choose(page, "team.zone", "America/Los_Angeles");
        press(page, "Paste many at once");
        type(page, "peopleText", COLLEAGUES);
        type(page, "address", "help@meridian.example");
        press(page, "Everybody in turn");
        press(page, "Open the desk");
        assertThat(page.locator("[data-toast]"))
                .hasText("The desk is open. Without a relay the invitations wait in the outbox.");
        assertThat(page.locator(".wb-head"))
                .containsText("What comes in until then is already yours.");
    }

    private void answer(Page page) {
        steps++;
        page.navigate(server.url("/desk"));
        press(page, "Holes in my plot");
        page.getByLabel("Write, in Markdown").fill("Start it with `--no-balance`.");
        steps++;
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send reply"))
                .first()
                .click();
        steps++;
        assertThat(page.locator("[data-toast]")).hasText("Sent to Grace Lin.");
    }

    private void type(Page page, String field, String text) {
        steps++;
        page.locator("[name='%s']".formatted(field)).fill(text);
    }

    private void choose(Page page, String field, String value) {
        steps++;
        page.locator("[name='%s']".formatted(field)).selectOption(value);
    }

    private void press(Page page, String words) {
        steps++;
        page.getByText(words, new Page.GetByTextOptions().setExact(true)).first().click();
    }
}
