package watchbill.sample;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Coded;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.TopicId;
import watchbill.conversation.Topics;
import watchbill.people.TeamId;

/// What the sample's inquiries are about. Topics are offered as they come up.
@Component
class SampleMatters {

    private final Topics topics;

    SampleMatters(Topics topics) {
        this.topics = topics;
    }

    Matter of(
            TeamId team,
            String kind,
            @Nullable String topic,
            @Nullable String component,
            @Nullable String site) {
        return new Matter(Coded.of(Kind.class, kind), topic(team, topic), component, site);
    }

    private @Nullable TopicId topic(TeamId team, @Nullable String name) {
        return name == null
                ? null
                : topics.named(team, name).orElseGet(() -> topics.offer(team, name)).id();
    }
}
