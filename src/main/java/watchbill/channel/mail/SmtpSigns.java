package watchbill.channel.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.duework.DueWork;

/// Keeps each minute that the SMTP port is open (R80).
@Component
class SmtpSigns implements DueWork {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final SmtpReceiver receiver;
    private final IntakeWatch watch;
    private @Nullable Instant last;

    SmtpSigns(SmtpReceiver receiver, IntakeWatch watch) {
        this.receiver = receiver;
        this.watch = watch;
    }

    @Override
    public String name() {
        return "signs of life of the SMTP port";
    }

    @Override
    public int run(Instant now) {
        if (receiver.isRunning()
                && (last == null || Duration.between(last, now).abs().compareTo(PAUSE) >= 0)) {
            if (last == null) {
                watch.opensPort();
            }
            watch.portIsOpen();
            last = now;
        }
        return 0;
    }
}
