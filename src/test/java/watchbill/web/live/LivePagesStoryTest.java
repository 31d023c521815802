package watchbill.web.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.Inquiries;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// Nora's desk is open, and an inquiry arrives when the page is just not listening.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class LivePagesStoryTest {

    private static final String STREAM = "**/live?*";
    private static final String DESK = "**/desk";
    private static final int UNTIL_IT_IS_TOLD = 1_000;

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final SignInLinks links;
    private final JdbcClient sql;

    private SampleWorld world;
    private Chromium chromium;
    private BrowserContext nora;

    LivePagesStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            SignInLinks links,
            JdbcClient sql) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.links = links;
        this.sql = sql;
    }

    @BeforeAll
    void open() {
        time.set(local("2026-03-02T10:00"));
        world = beans.createBean(SampleWorld.class);
        chromium = Chromium.start();
    }

    @BeforeEach
    void noraIsSignedIn() {
        nora = chromium.browser().newContext();
        nora.newPage().navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));
    }

    @AfterEach
    void leave() {
        nora.close();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void anInquiryBetweenThePageAndItsStreamIsShown() {
        var page = nora.newPage();
        once(
                page,
                STREAM,
                route -> {
                    inquiry("Streamlines end at the block boundary");
                    page.waitForTimeout(UNTIL_IT_IS_TOLD);
                    route.resume();
                });

        page.navigate(server.url("/desk"));

        assertThat(page.getByText("Streamlines end at the block boundary")).isVisible();
    }

    @Test
    void anInquiryWhileThePageIsBeingRefreshedIsShown() {
        // given
        var page = nora.newPage();
        page.navigate(server.url("/desk"));

        // when an inquiry makes the page refresh, and the next one comes after its data were read
        once(
                page,
                DESK,
                route -> {
                    var answer = route.fetch();
                    inquiry("Contour labels are mirrored");
                    page.waitForTimeout(UNTIL_IT_IS_TOLD);
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                });
        inquiry("Vectors are too short");

        // then
        assertThat(page.getByText("Vectors are too short")).isVisible();
        assertThat(page.getByText("Contour labels are mirrored")).isVisible();
    }

    @Test
    void anInquiryWhileTheServerDidNotHearIsShown() {
        // given
        var page = nora.newPage();
        page.navigate(server.url("/desk"));

        // when the connection that hears of changes breaks, and it takes a moment until the next
        // one stands
        sql.sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'")
                .query(Boolean.class)
                .list();
        inquiry("Slices flicker");

        // then
        assertThat(page.getByText("Slices flicker")).isVisible();
    }

    private void inquiry(String subject) {
        inquiries.open(world.inquiry(GRACE, subject, local("2026-03-02T10:00")));
    }

    /// Hands the first request to `address` to `step`, and lets all later ones pass.
    private static void once(Page page, String address, Consumer<Route> step) {
        var first = new AtomicBoolean(true);
        page.route(
                address,
                route -> {
                    if (first.getAndSet(false)) {
                        step.accept(route);
                    } else {
                        route.resume();
                    }
                });
    }
}
