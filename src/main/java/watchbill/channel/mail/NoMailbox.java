package watchbill.channel.mail;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets the mailbox that was fetched from until a setting was taken away: nobody waits for it any more.
@Component
class NoMailbox {

    private final ImapSettings settings;
    private final IntakeWatch watch;

    NoMailbox(ImapSettings settings, IntakeWatch watch) {
        this.settings = settings;
        this.watch = watch;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (!settings.namesAMailbox()) {
            watch.opensNone();
        }
    }
}
