package watchbill.channel.way;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversations;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// An adapter made as CONTRIBUTING.md says links its platform.
@WithDatabase(
        modules = "channel",
        beans = {SampleWorld.class, SampleAdapter.class})
@Tag("R83")
class SampleAdapterTest {

    @Test
    void whatComesByItIsAnInquiryOnceAndTheRegisterKnowsItsPlace(
            SampleAdapter adapter,
            Ways ways,
            Conversations conversations,
            SampleWorld world,
            TestTime time) {
        time.set(local("2026-03-02T09:00"));
        var team = world.meridian.id();

        var number = adapter.deliver(team, "4473", GRACE, "Holes", "My plot has holes.");
        var again = adapter.deliver(team, "4473", GRACE, "Holes", "My plot has holes.");

        assertThat(again).isEqualTo(number);
        var conversation = conversations.find(number);
        assertThat(conversation.method()).isEqualTo(ContactMethod.TRACKER);
        assertThat(conversation.owner()).isEqualTo(world.nora.id());
        assertThat(ways.find(team, "tracker").orElseThrow().address())
                .isEqualTo("https://tracker.example/visit");
    }
}
