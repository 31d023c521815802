package watchbill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.people.Person;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What customers asked, and who answered them.
@WithDatabase(
        modules = {"outbox", "conversation"},
        beans = SampleWorld.class)
@Tag("R198")
class DealingsTest {

    private static final Contact AT_HOME = new Contact("Grace Lin", "grace@gmail.com");
    private static final Contact THEO = new Contact("Theo Park", "theo@plasma.example");

    private final Dealings dealings;
    private final Inquiries inquiries;
    private final Replies replies;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;
    private final TeamId team;

    DealingsTest(
            Dealings dealings,
            Inquiries inquiries,
            Replies replies,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.dealings = dealings;
        this.inquiries = inquiries;
        this.replies = replies;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
        this.team = world.meridian.id();
    }

    @BeforeEach
    void nobodyAskedYet() {
        jdbc.sql("truncate conversation.conversation cascade").update();
        time.set(local("2026-03-02T09:00"));
    }

    @Test
    void threePastConversationsAndTwoHelpersAreListed() {
        // given
        var first = ask(GRACE);
        var second = ask(AT_HOME);
        var third = ask(GRACE);
        ask(JONAS);
        answer(first, world.tomas);
        answer(second, world.nora);
        time.set(local("2026-03-02T11:00"));
        answer(third, world.tomas);

        // when
        var both = Requesters.writingFrom(List.of("grace.lin@plasma.example", "grace@gmail.com"));

        // then
        assertThat(numbers(dealings.page(team, both, null, 50)))
                .containsExactly(third, second, first);
        assertThat(dealings.knownBy(team, both))
                .containsExactly(
                        new KnownBy(world.tomas.id(), 2, local("2026-03-02T11:00")),
                        new KnownBy(world.nora.id(), 1, local("2026-03-02T09:00")));
    }

    @Test
    void whoOnlyAcknowledgedDoesNotKnowThem() {
        var number = ask(GRACE);
        var acknowledged =
                new NewAnswer("I have it.", List.of(), List.of(), true, null, "web", null);
        replies.answer(number, Acting.as(world.nora.id()), acknowledged);

        assertThat(dealings.knownBy(team, Requesters.writingFrom(List.of(GRACE.email()))))
                .isEmpty();
    }

    @Test
    void anOrganisationIsItsDomainsWithoutThoseWhoBelongElsewhere() {
        var hers = ask(GRACE);
        ask(THEO);
        var atHome = ask(AT_HOME);
        var plasma =
                new Requesters(
                        List.of("grace@gmail.com"),
                        List.of("plasma.example"),
                        List.of("theo@plasma.example"));

        assertThat(numbers(dealings.page(team, plasma, null, 50))).containsExactly(atHome, hers);
        assertThat(dealings.askers(team, plasma, 50))
                .extracting(asker -> asker.contact().email())
                .containsExactlyInAnyOrder("grace@gmail.com", "grace.lin@plasma.example");
    }

    @Test
    void aLongPastIsReadPageByPage() {
        var first = ask(GRACE);
        var second = ask(GRACE);
        var third = ask(GRACE);
        var grace = Requesters.writingFrom(List.of(GRACE.email()));

        var page = dealings.page(team, grace, null, 2);
        assertThat(numbers(page)).containsExactly(third, second);

        var older = dealings.page(team, grace, page.next(), 2);
        assertThat(numbers(older)).containsExactly(first);
        assertThat(older.next()).isNull();
    }

    @Test
    void anotherTeamSeesNothing() {
        ask(GRACE);

        var grace = Requesters.writingFrom(List.of(GRACE.email()));
        assertThat(dealings.page(new TeamId(team.value() + 1), grace, null, 50).conversations())
                .isEmpty();
    }

    private ConversationNumber ask(Contact customer) {
        return inquiries.open(world.inquiry(customer, "Holes", time.instant())).number();
    }

    private void answer(ConversationNumber number, Person by) {
        replies.answer(
                number, new Acting(by.id(), "It is on my way."), NewAnswer.reply("Update.", "web"));
    }

    private static List<ConversationNumber> numbers(ConversationPage page) {
        return page.conversations().stream().map(Conversation::number).toList();
    }
}
