package watchbill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.PersonId;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// Lists of what is about one thing.
@WithDatabase(
        modules = {"outbox", "conversation"},
        beans = SampleWorld.class)
class NarrowedListTest {

    private static final Set<State> OPEN =
            Stream.of(State.values()).filter(State::active).collect(Collectors.toSet());

    private final Topics topics;
    private final Conversations conversations;
    private final ConversationLists lists;
    private final MatterNames names;
    private final Inquiries inquiries;
    private final Endings endings;
    private final SampleWorld world;
    private final TeamId team;

    NarrowedListTest(
            Topics topics,
            Conversations conversations,
            ConversationLists lists,
            MatterNames names,
            Inquiries inquiries,
            Endings endings,
            SampleWorld world) {
        this.topics = topics;
        this.conversations = conversations;
        this.lists = lists;
        this.names = names;
        this.inquiries = inquiries;
        this.endings = endings;
        this.world = world;
        this.team = world.meridian.id();
    }

    @Test
    @Tag("R2")
    void whatIsOpenAtASiteIsListed() {
        var launch = ours("Managed install", "Cedar");
        var over = ours("Managed install", "Cedar");
        ours("Managed install", "Cielo");
        endings.resolve(over, Acting.as(world.nora.id()), Outcome.FIXED, null);

        assertThat(numbers(OPEN, null, null, "Cedar")).containsExactly(launch.value());
        assertThat(numbers(Set.of(), null, null, "Cedar"))
                .containsExactly(over.value(), launch.value());
        assertThat(names.sites(team)).contains("Cedar", "Cielo").doesNotHaveDuplicates();
        assertThat(names.components(team)).contains("Managed install");
    }

    @Test
    @Tag("R1")
    @Tag("R2")
    void everyPartNarrowsTheOthers() {
        var topic = topics.offer(team, "Plots").id();
        var asked = describe(new Matter(Kind.USE, topic, "Export", "Birch"));
        var plain = describe(new Matter(Kind.USE, null, "Export", "Birch"));
        var trouble = ours("Export", "Birch");

        assertThat(numbers(Set.of(), null, null, "Birch"))
                .containsExactly(trouble.value(), plain.value(), asked.value());
        assertThat(numbers(Set.of(), Kind.USE, null, "Birch"))
                .containsExactly(plain.value(), asked.value());
        assertThat(numbers(OPEN, Kind.USE, topic, "Birch")).containsExactly(asked.value());
        assertThat(numbers(Set.of(State.RESOLVED), Kind.USE, topic, "Birch")).isEmpty();
    }

    @Test
    @Tag("R2")
    void aNameIsOneLineOfAHundredCharacters() {
        assertThatThrownBy(() -> new Matter(Kind.USE, null, "x".repeat(101), null))
                .hasMessage(
                        "The name of a component is one line of at most 100 characters; this has 101.");
        assertThatThrownBy(() -> new Matter(Kind.USE, null, null, "Ced\0ar"))
                .hasMessageContaining("The name of a site is one line");
    }

    private Stream<Long> numbers(
            Set<State> states, @Nullable Kind kind, @Nullable TopicId topic, String site) {
        PersonId nora = world.nora.id();
        var filter = new ConversationFilter(states, kind, topic, null, site, nora, null);
        var found = lists.page(team, filter, null, 200).conversations();
        assertThat(found).allMatch(filter::accepts);
        return found.stream().map(its -> its.number().value());
    }

    private ConversationNumber ours(String component, String site) {
        return describe(new Matter(Kind.OPERATIONS_OURS, null, component, site));
    }

    private ConversationNumber describe(Matter matter) {
        var number =
                inquiries.open(world.inquiry(GRACE, "Holes", local("2026-03-02T09:00"))).number();
        conversations.describe(
                number, Acting.as(world.nora.id()), new Description("Holes", matter));
        return number;
    }
}
