package watchbill.channel.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.duework.DueWork;
import watchbill.recent.Rereads;

/// Keeps each minute that the SMTP port is open (R80).
@Component
class SmtpSigns implements DueWork, Rereads {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final SmtpReceiver receiver;
    private final IntakeWatch watch;
    private volatile @Nullable Instant last;

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
        var before = last;
        if (!receiver.isRunning()
                || before != null && Duration.between(before, now).abs().compareTo(PAUSE) < 0) {
            return 0;
        }
        if (before == null) {
            watch.opensPort();
        }
        watch.portIsOpen();
        last = now;
        return 0;
    }

    /// In another database the port has to be opened anew.
    @Override
    public void reread() {
        last = null;
    }
}
