package watchbill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// Two conversations that have to do with each other.
@WithDatabase(
        modules = {"outbox", "conversation"},
        beans = SampleWorld.class)
@Tag("R9")
class LinksTest {

    private final Links links;
    private final Conversations conversations;
    private final Inquiries inquiries;
    private final Acting nora;
    private final SampleWorld world;
    private final TestTime time;

    private ConversationNumber hers = new ConversationNumber(0);
    private ConversationNumber his = new ConversationNumber(0);

    LinksTest(
            Links links,
            Conversations conversations,
            Inquiries inquiries,
            SampleWorld world,
            TestTime time) {
        this.links = links;
        this.conversations = conversations;
        this.inquiries = inquiries;
        this.nora = Acting.as(world.nora.id());
        this.world = world;
        this.time = time;
    }

    @BeforeEach
    void twoAsk() {
        time.set(local("2026-03-02T09:00"));
        hers = ask(GRACE, "Holes");
        his = ask(JONAS, "Gaps");
    }

    @Test
    void bothSidesSayIt() {
        links.link(his, Relation.CAUSED_BY, hers, nora);

        assertThat(links.of(conversations.find(his)))
                .extracting(Link::words, link -> link.other().number())
                .containsExactly(tuple("caused by", hers));
        assertThat(links.of(conversations.find(hers)))
                .extracting(Link::words, link -> link.other().number())
                .containsExactly(tuple("the cause of", his));
        assertThat(lastSentence(his))
                .isEqualTo("Nora Kessler noted that it is caused by %s “Holes”.".formatted(hers));
        assertThat(lastSentence(hers))
                .isEqualTo("Nora Kessler noted that it is the cause of %s “Gaps”.".formatted(his));
    }

    @Test
    void itIsTakenBackFromEitherSideAndOnceIsEnough() {
        links.link(his, Relation.RELATED_TO, hers, nora);

        links.unlink(hers, his, nora);
        links.unlink(his, hers, nora);

        assertThat(links.of(conversations.find(his))).isEmpty();
        assertThat(conversations.find(hers).linked()).isZero();
        assertThat(lastSentence(his)).contains("took the link to %s “Holes” back".formatted(hers));
    }

    @Test
    void linkedAtOnceFromBothSidesThereIsOneLink() {
        Stream.of(List.of(his, hers), List.of(hers, his))
                .map(pair ->
                        CompletableFuture.runAsync(() ->
                                links.link(pair.get(0), Relation.DUPLICATE_OF, pair.get(1), nora)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(links.of(conversations.find(his))).hasSize(1);
        assertThat(conversations.find(his).linked()).isEqualTo(1);
        assertThat(conversations.find(hers).linked()).isEqualTo(1);
    }

    @Test
    void whatCannotBeLinkedIsSaidWithWhatHelps() {
        assertThatThrownBy(() -> links.link(his, Relation.RELATED_TO, his, nora))
                .hasMessageContaining("cannot be linked to itself");
        assertThatThrownBy(() ->
                        links.link(his, Relation.RELATED_TO, new ConversationNumber(99999), nora))
                .isInstanceOf(NoSuchConversation.class);
        assertThat(conversations.find(his).linked()).isZero();
    }

    private ConversationNumber ask(Contact customer, String subject) {
        return inquiries.open(world.inquiry(customer, subject, time.instant())).number();
    }

    private String lastSentence(ConversationNumber number) {
        return conversations.timeline(number).entries().getLast().text();
    }
}
