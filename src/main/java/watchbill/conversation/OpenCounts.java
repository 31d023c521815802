package watchbill.conversation;

import java.util.Map;

/// How many of a team's conversations are open, by what they are about. What none is about is absent.
public record OpenCounts(Map<Kind, Integer> kinds, Map<TopicId, Integer> topics) {

    public OpenCounts {
        kinds = Map.copyOf(kinds);
        topics = Map.copyOf(topics);
    }
}
