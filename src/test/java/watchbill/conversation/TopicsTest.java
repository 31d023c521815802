package watchbill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.LOS_ANGELES;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// What questions about use are about.
@WithDatabase(
        modules = {"outbox", "conversation"},
        beans = SampleWorld.class)
@Tag("R1")
class TopicsTest {

    private final Teams teams;
    private final Topics topics;
    private final Conversations conversations;
    private final ConversationLists lists;
    private final Inquiries inquiries;
    private final SampleWorld world;
    private final TeamId team;

    TopicsTest(
            Teams teams,
            Topics topics,
            Conversations conversations,
            ConversationLists lists,
            Inquiries inquiries,
            SampleWorld world) {
        this.teams = teams;
        this.topics = topics;
        this.conversations = conversations;
        this.lists = lists;
        this.inquiries = inquiries;
        this.world = world;
        this.team = world.meridian.id();
    }

    @Test
    void aTopicThatIsRenamedOrRetiredStaysWithItsConversations() {
        var plots = topics.offer(team, "Plots");
        var number = open();
        describe(number, Kind.USE, plots.id());

        topics.rename(team, plots.id(), "Pictures");
        topics.retire(team, plots.id());

        var kept = conversations.find(number).topic();
        assertThat(kept).isEqualTo(new Topic(plots.id(), "Pictures"));
        assertThat(topics.offered(team)).doesNotContain(kept);
        assertThat(topics.retired(team)).contains(kept);
        assertThat(texts(number)).contains("Nora Kessler set the topic to Plots.");
    }

    @Test
    void topicsAreOfferedByName() {
        List.of("export", "Movies", "Colours").forEach(name -> topics.offer(team, name));

        assertThat(topics.offered(team))
                .extracting(Topic::name)
                .containsSubsequence("Colours", "export", "Movies");
    }

    @Test
    void aNameIsTakenOnceHoweverItIsWritten() {
        var meshes = topics.offer(team, "Meshes");
        assertThatThrownBy(() -> topics.offer(team, " meshes "))
                .hasMessage("There is a topic Meshes already.");

        topics.retire(team, meshes.id());
        assertThat(topics.offer(team, "MESHES")).isEqualTo(meshes);
        assertThatThrownBy(() -> topics.offer(team, "x".repeat(61)))
                .hasMessageContaining("at most 60 characters; this has 61");
    }

    @Test
    void theListStaysSmall() {
        var lattice = teams.add("lattice", "Lattice", LOS_ANGELES).id();
        for (var number = 1; number <= Topics.MOST; number++) {
            topics.offer(lattice, "Topic " + number);
        }

        assertThatThrownBy(() -> topics.offer(lattice, "One more"))
                .hasMessageContaining("at most 100 topics");
        assertThat(topics.offered(team)).hasSizeLessThan(Topics.MOST);
    }

    @Test
    @Tag("R5")
    void withAnotherKindTheTopicFallsAwayAndTheTimelineSaysSo() {
        var number = open();
        describe(number, Kind.USE, topics.offer(team, "Scripts").id());

        describe(number, Kind.OPERATIONS_OURS, null);

        assertThat(conversations.find(number).topic()).isNull();
        assertThat(texts(number))
                .contains("Nora Kessler set the kind to operations, ours and the topic to none.");
    }

    @Test
    void whatIsOpenIsCountedByKindAndTopic() {
        var topic = topics.offer(team, "Readers");
        var before = lists.countOpen(team);
        describe(open(), Kind.USE, topic.id());
        describe(open(), Kind.USE, topic.id());
        describe(open(), Kind.ALERT, null);

        var after = lists.countOpen(team);
        assertThat(after.topics()).containsEntry(topic.id(), 2);
        assertThat(after.kinds())
                .containsEntry(Kind.USE, before.kinds().getOrDefault(Kind.USE, 0) + 2)
                .containsEntry(Kind.ALERT, before.kinds().getOrDefault(Kind.ALERT, 0) + 1);
    }

    private ConversationNumber open() {
        return inquiries.open(world.inquiry(GRACE, "Holes", local("2026-03-02T09:00"))).number();
    }

    private void describe(ConversationNumber number, Kind kind, @Nullable TopicId topic) {
        conversations.describe(
                number,
                Acting.as(world.nora.id()),
                new Description("Holes", new Matter(kind, topic, null, null)));
    }

    private List<String> texts(ConversationNumber number) {
        return conversations.timeline(number).entries().stream().map(Entry::text).toList();
    }
}
