package watchbill.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Inquiries;
import watchbill.search.Search;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// The benchmark's rows are such as the product could have written.
@WithDatabase(
        modules = {"outbox", "responseclock", "search"},
        beans = SampleWorld.class)
class GeneratedRowsTest {

    private static final int CONVERSATIONS = 300;

    private final SampleWorld world;
    private final Conversations conversations;
    private final Inquiries inquiries;
    private final Search search;
    private final JdbcClient jdbc;
    private final DataSource database;

    GeneratedRowsTest(
            SampleWorld world,
            Conversations conversations,
            Inquiries inquiries,
            Search search,
            JdbcClient jdbc,
            DataSource database) {
        this.world = world;
        this.conversations = conversations;
        this.inquiries = inquiries;
        this.search = search;
        this.jdbc = jdbc;
        this.database = database;
    }

    @BeforeEach
    void aPast() {
        new History(jdbc, world.meridian.id().value(), world.nora.id().value())
                .fillUpTo(CONVERSATIONS, local("2026-03-02T09:00"));
    }

    @Test
    void aPastHasTheConversationsThatTheProductFinds() {
        assertThat(conversations.find(new ConversationNumber(280)).state().active()).isFalse();
        assertThat(conversations.find(new ConversationNumber(1)).owner())
                .isEqualTo(world.nora.id());
        assertThat(count("conversation.message where conversation = " + History.LONG_ONE))
                .isEqualTo(50);
        assertThat(found("rare280")).containsExactly(new ConversationNumber(280));
        assertThat(found(SampleTexts.COMMON_WORD)).hasSize(50);
        assertThat(found("from:lab.example " + SampleTexts.COMMON_WORD)).hasSize(50);
    }

    private List<ConversationNumber> found(String words) {
        var query = search.query(world.meridian, null, words);
        return search.find(world.meridian.id(), query, null, 50).conversations();
    }

    @Test
    void fillingUpAgainAddsOnlyWhatIsMissing() {
        aPast();

        assertThat(count("conversation.conversation")).isGreaterThanOrEqualTo(CONVERSATIONS);
        assertThat(count("conversation.conversation where number <= " + CONVERSATIONS))
                .isEqualTo(CONVERSATIONS);
    }

    @Test
    void theRowsOfAnInquiryCanBeWrittenAgain() throws SQLException {
        // given the rows that one inquiry has written
        var arrived = local("2026-03-02T09:00");
        var original = inquiries.open(world.inquiry(GRACE, "Holes", arrived)).number().value();
        var rows = new WrittenRows(jdbc, original).find();

        // when they are written for two other numbers
        var numbers = new AtomicLong(IntakeLimit.FIRST_NUMBER);
        try (var limit = new IntakeLimit(database.getConnection(), rows, numbers)) {
            limit.work();
            limit.work();
        }

        // then there are two other inquiries just like it, with clock and words
        for (var number = IntakeLimit.FIRST_NUMBER; number < numbers.get(); number++) {
            var copy = conversations.find(new ConversationNumber(number));
            assertThat(copy.subject()).isEqualTo("Holes");
            for (var table :
                    new String[] {"conversation.message", "responseclock.clock", "search.entry"}) {
                assertThat(count(table + " where conversation = " + number))
                        .as(table)
                        .isEqualTo(count(table + " where conversation = " + original))
                        .isPositive();
            }
        }
        IntakeLimit.remove(jdbc, rows);
        assertThat(count("conversation.conversation where number >= " + IntakeLimit.FIRST_NUMBER))
                .isZero();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
