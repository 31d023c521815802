package watchbill.search;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Inquiries;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// Grace wrote of holes along the block boundaries; whoever looks for them mistypes.
@WithDatabase(
        modules = {"outbox", "search"},
        beans = SampleWorld.class)
@Tag("R90")
class TypingMistakesTest {

    private static Instant minute = local("2026-03-02T09:00");

    private final SampleWorld world;
    private final Inquiries inquiries;
    private final Search search;
    private final Vocabulary vocabulary;
    private final JdbcClient jdbc;
    private ConversationNumber holes = new ConversationNumber(0);

    TypingMistakesTest(
            SampleWorld world,
            Inquiries inquiries,
            Search search,
            Vocabulary vocabulary,
            JdbcClient jdbc) {
        this.world = world;
        this.inquiries = inquiries;
        this.search = search;
        this.vocabulary = vocabulary;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anInquiryWhoseWordsAreCounted() {
        var arrived = local("2026-03-02T09:00");
        holes = inquiries.open(world.inquiry(GRACE, "Holes in the plot", arrived)).number();
        count();
    }

    @Test
    void aMistypedWordIsTakenForTheOneThatWasWritten() {
        var found = find("bounadries plot");

        assertThat(found.conversations()).startsWith(holes);
        assertThat(found.query().remarks())
                .containsExactly(
                        "No conversation has “bounadries”. Showing those with “boundaries”.");
    }

    @Test
    void whatFindsSomethingIsLeftAsItIs() {
        assertThat(find("boundaries").query().remarks()).isEmpty();
        assertThat(find("bounadries or plot").query().remarks()).isEmpty();
    }

    @Test
    void whatNobodyMayHaveMeantFindsNothing() {
        assertThat(find("xylophones").conversations()).isEmpty();
        assertThat(find("xylophones").query().remarks()).isEmpty();
        assertThat(find("bounadries xylophones").query().remarks()).isEmpty();
        assertThat(find("\"bounadries\"").conversations()).isEmpty();
    }

    @Test
    void wordsAreCountedOnceAndOnceAMinute() {
        var before = messagesWith("boundaries");

        assertThat(vocabulary.run(minute)).isZero();
        count();

        assertThat(messagesWith("boundaries")).isEqualTo(before);
    }

    @Test
    void whatWasThereBeforeIsCountedOnTheWayDownAndFoundByItsPeople() {
        // given a message as it was kept before there was a vocabulary
        jdbc.sql("update search.entry set words = to_tsvector('simple', 'nothing')").update();
        jdbc.sql("delete from search.word").update();
        jdbc.sql("update search.progress set down_to = up_to + 1").update();

        // when
        count();

        // then
        assertThat(find("from:grace boundaries").conversations()).startsWith(holes);
        assertThat(messagesWith("boundaries")).isPositive();
    }

    private void count() {
        minute = minute.plusSeconds(60);
        assertThat(vocabulary.run(minute)).isBetween(0, 1);
        assertThat(vocabulary.run(minute)).isZero();
    }

    private int messagesWith(String word) {
        return jdbc.sql("select messages from search.word where word = :word")
                .param("word", word)
                .query(Integer.class)
                .single();
    }

    private Found find(String typed) {
        var query = search.query(world.meridian, null, typed);
        return search.find(world.meridian.id(), query, null, 50);
    }
}
