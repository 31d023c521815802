package watchbill.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Drafts;
import watchbill.conversation.Entry;
import watchbill.conversation.Inquiries;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora presses twice, goes back, and has two windows open. The customer gets each of her messages once.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class SentOnceTest {

    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final Drafts drafts;
    private final SignInLinks links;
    private final TestTime time;
    private final Visitor nora;

    private SampleWorld world;
    private ConversationNumber number = new ConversationNumber(0);
    private String page = "";

    SentOnceTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Conversations conversations,
            Drafts drafts,
            SignInLinks links,
            TestTime time) {
        this.beans = beans;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.drafts = drafts;
        this.links = links;
        this.time = time;
        this.nora = new Visitor(server);
    }

    @BeforeAll
    void noraIsSignedIn() {
        world = beans.createBean(SampleWorld.class);
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
    }

    @BeforeEach
    void anInquiryWaits() {
        time.set(local("2026-03-02T09:00"));
        number = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        page = "/conversations/" + number.value();
    }

    @Test
    @Tag("R108")
    void pressedTwiceIsSentOnce() {
        var form = form();

        send(form, "Try version 3.4.");
        send(form, "Try version 3.4.");

        assertThat(sent()).containsExactly("Try version 3.4.");
    }

    @Test
    void otherWordsFromAPageGoneBackToAreSentToo() {
        var form = form();

        send(form, "Try version 3.4.");
        send(form, "Or the option --no-balance.");

        assertThat(sent()).containsExactly("Try version 3.4.", "Or the option --no-balance.");
    }

    @Test
    void oneDraftInTwoWindowsIsSentOnce() {
        drafts.keep(world.meridian.id(), number, world.nora.id(), "Try version 3.4.", false);
        var one = form();
        var other = form();

        send(one, "Try version 3.4.");
        send(other, "Try version 3.4.");

        assertThat(sent()).containsExactly("Try version 3.4.");
        assertThat(nora.read(page).select("textarea[name=text]").val()).isEmpty();
    }

    @Test
    void twoWindowsWithWordsOfTheirOwnSendBoth() {
        var one = form();
        var other = form();

        send(one, "Thank you.");
        send(other, "Thank you.");

        assertThat(sent()).hasSize(2);
    }

    @Test
    void whatIsPromisedOrGivenTwiceIsToldOnce() {
        var told = conversations.timeline(number).entries().size();

        nora.send(page, page + "/promise", Map.of("promiseAt", "2026-03-03T12:00"));
        nora.send(page, page + "/promise", Map.of("promiseAt", "2026-03-03T12:00"));
        var tomas = Map.of("owner", "" + world.tomas.id().value());
        var before = nora.read(page).select("input[name=_csrf]").attr("value");
        nora.send(page, page + "/owner", tomas);
        nora.post(page + "/owner", Map.of("_csrf", before, "owner", "" + world.tomas.id().value()));

        assertThat(conversations.timeline(number).entries()).hasSize(told + 2);
    }

    /// The composer's fields, as a browser has them when the page is open.
    private Map<String, String> form() {
        var fields = new HashMap<String, String>();
        var form = nora.read(page).select("form[action=%s/messages]".formatted(page));
        for (var name : List.of("_csrf", "key")) {
            fields.put(name, form.select("input[name=%s]".formatted(name)).attr("value"));
        }
        fields.put("visibility", "customer");
        return fields;
    }

    private void send(Map<String, String> form, String text) {
        var fields = new HashMap<>(form);
        fields.put("text", text);
        assertThat(nora.post(page + "/messages", fields).statusCode()).isEqualTo(303);
    }

    private List<String> sent() {
        return conversations.timeline(number).entries().stream()
                .filter(entry -> entry.direction() == Direction.OUT)
                .map(Entry::text)
                .toList();
    }
}
