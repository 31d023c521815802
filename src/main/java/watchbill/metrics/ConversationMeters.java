package watchbill.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import watchbill.conversation.ConversationEvent;

/// Conversations that begin.
@Component
class ConversationMeters {

    private final Counter opened;

    ConversationMeters(MeterRegistry registry) {
        opened =
                Counter.builder("watchbill.conversations.opened")
                        .description("Conversations that began, by whatever way of contact")
                        .register(registry);
    }

    @TransactionalEventListener
    void on(ConversationEvent.Opened event) {
        opened.increment();
    }
}
