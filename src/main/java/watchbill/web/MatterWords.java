package watchbill.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import watchbill.conversation.Conversation;

/// What a conversation is about, in one line.
public final class MatterWords {

    private MatterWords() {}

    /// `Use: Plots`, `Operations, ours: Remote launch, Cedar`, or the kind alone.
    public static String of(Conversation conversation) {
        var kind = Words.capital(conversation.kind().words());
        var more = more(conversation);
        return more.isEmpty() ? kind : kind + ": " + more;
    }

    private static String more(Conversation conversation) {
        var topic = conversation.topic() == null ? null : conversation.topic().name();
        return Stream.of(topic, conversation.component(), conversation.site())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
