package watchbill.web.following;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.notification.Followings;
import watchbill.notification.Hearing;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Lena, who is not on duty, chooses what she hears of.
@Tag("R121")
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class FollowingStoryTest {

    private static final String AWKWARD = "Contour, filled <b>";

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final Followings followings;
    private final SignInLinks links;

    private SampleWorld world;
    private Visitor lena;
    private long number;

    FollowingStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Conversations conversations,
            Followings followings,
            SignInLinks links) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.followings = followings;
        this.links = links;
    }

    @BeforeAll
    void thereIsATeam() {
        time.set(local("2026-03-02T10:00"));
        world = beans.createBean(SampleWorld.class);
    }

    @BeforeEach
    void aPlotHasHoles() {
        followings.choose(world.meridian.id(), world.lena.id(), Hearing.NOTHING, Set.of());
        var plot = inquiries.open(world.inquiry(GRACE, "Holes in my plot", time.instant()));
        number = plot.number().value();
        conversations.describe(
                plot.number(),
                Acting.as(world.nora.id()),
                new Description("Holes in my plot", new Matter(Kind.USE, null, AWKWARD, null)));
        lena = new Visitor(server);
        lena.open("/sign-in/link/" + links.invite(world.lena.id()));
    }

    @Test
    void whoFollowsAConversationHearsOfItUntilTheyStop() {
        // following says what it brings, and is said on the page from then on
        var page = lena.read(conversation());
        lena.send(page, conversation() + "/follow", Map.of());
        assertThat(lena.read(conversation()).text())
                .contains("You follow it. News comes by mail", "Stop following");
        assertThat(hearing()).isEqualTo(Hearing.FOLLOWED);
        assertThat(lena.read("/following").text())
                .contains("#%d Holes in my plotNo response yet".formatted(number));

        // a second time changes nothing
        lena.send(page, conversation() + "/follow", Map.of());
        assertThat(lena.read("/following").select(".wb-plain-list li")).hasSize(1);

        lena.sendDelete("/following", conversation() + "/follow");
        assertThat(lena.read("/following").text()).contains("None.");
        assertThat(lena.read(conversation()).text()).doesNotContain("Stop following");
    }

    @Test
    void oneMailADayIsChosenWithTheComponentsThatMatter() {
        var saved =
                lena.send(
                        "/following",
                        "/following",
                        Map.of("hearing", "daily", "component", AWKWARD));

        assertThat(saved.statusCode()).isEqualTo(303);
        var page = lena.read("/following");
        assertThat(page.text()).contains("You get one mail each business day.");
        assertThat(page.select("input[value=daily]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=component]").attr("value")).isEqualTo(AWKWARD);
        assertThat(page.select("input[name=component]").hasAttr("checked")).isTrue();
        assertThat(page.html()).doesNotContain("filled <b>");
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        var tooLong =
                lena.send(
                        "/following",
                        "/following",
                        Map.of("hearing", "daily", "component", "x".repeat(101)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("1 to 100 characters");

        assertThat(lena.send("/following", "/following", Map.of("hearing", "all")).statusCode())
                .isEqualTo(422);
        assertThat(lena.sendDelete("/following", "/conversations/99999999/follow").statusCode())
                .isEqualTo(404);
        assertThat(hearing()).isEqualTo(Hearing.NOTHING);
        assertThat(new Visitor(server).open("/following").statusCode()).isEqualTo(302);
    }

    private Hearing hearing() {
        return followings.hearing(world.meridian.id(), world.lena.id());
    }

    private String conversation() {
        return "/conversations/" + number;
    }
}
