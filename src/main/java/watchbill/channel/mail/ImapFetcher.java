package watchbill.channel.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.ImapMailbox.Waiting;

/// Fetches mail from a mailbox as it comes, and waits for more (IMAP IDLE).
///
/// A mail is marked as seen only when it is stored. Whatever breaks, the connection is made anew, with growing pauses.
@Component
class ImapFetcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImapFetcher.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /// Between two looks, for servers that cannot wait.
    private static final Duration POLL = Duration.ofSeconds(30);

    /// Between two signs of life while waiting. Servers close silent connections after half an hour.
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(4);

    private final ImapSettings settings;
    private final MailboxSql positions;
    private final IncomingMails mails;
    private final IntakeWatch watch;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable ImapMailbox open;
    private @Nullable Thread thread;

    ImapFetcher(
            ImapSettings settings, MailboxSql positions, IncomingMails mails, IntakeWatch watch) {
        this.settings = settings;
        this.positions = positions;
        this.mails = mails;
        this.watch = watch;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.namesAMailbox();
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("imap").start(this::run);
        Thread.ofVirtual().name("imap sign of life").start(this::showLife);
    }

    @Override
    public void stop() {
        stopping.countDown();
        var mailbox = open;
        if (mailbox != null) {
            close(mailbox);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && stopping.getCount() > 0;
    }

    private void run() {
        var pause = FIRST_PAUSE;
        watch.opens(settings.name(), settings.desk());
        while (stopping.getCount() > 0) {
            try (var mailbox = ImapMailbox.open(settings)) {
                open = mailbox;
                log.info("Mail is fetched from {}", settings.name());
                pause = FIRST_PAUSE;
                fetchFor(mailbox);
            } catch (MessagingException | IOException | RuntimeException failure) {
                if (stopping.getCount() > 0) {
                    watch.failed(settings.name(), failure);
                    log.warn(
                            "Fetching from {} broke off and is tried again in {} s: {}",
                            settings.name(),
                            pause.toSeconds(),
                            failure.toString());
                }
            } finally {
                open = null;
            }
            waitFor(pause);
            pause =
                    pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                            ? LONGEST_PAUSE
                            : pause.multipliedBy(2);
        }
    }

    /// Waits only when nothing was there: news that came with the answer to another command would not end the waiting.
    private void fetchFor(ImapMailbox mailbox) throws MessagingException, IOException {
        while (stopping.getCount() > 0) {
            var ids = mailbox.since(positions.find(settings.name()));
            watch.looked(settings.name());
            for (var id : ids) {
                var waiting = mailbox.fetch(id);
                if (waiting.isPresent()) {
                    take(mailbox, waiting.get());
                }
            }
            if (ids.isEmpty() && !mailbox.waitForNews()) {
                waitFor(POLL);
            }
        }
    }

    /// First stored, then marked: a crash in between fetches the mail again, and it is known by then. What is left alone
    /// stays unread.
    private void take(ImapMailbox mailbox, Waiting waiting) throws MessagingException {
        var taken = mails.receive(waiting.raw(), Route.IMAP, waiting.envelope());
        positions.keep(settings.name(), waiting.position());
        if (taken) {
            mailbox.markSeen(waiting);
        }
        watch.took(settings.name());
    }

    private void showLife() {
        while (!waitFor(SIGN_OF_LIFE)) {
            var mailbox = open;
            if (mailbox != null) {
                wake(mailbox);
            }
        }
    }

    private static void wake(ImapMailbox mailbox) {
        try {
            mailbox.wake();
        } catch (MessagingException | RuntimeException gone) {
            close(mailbox);
        }
    }

    private static void close(ImapMailbox mailbox) {
        try {
            mailbox.close();
        } catch (MessagingException gone) {
            log.debug("The mailbox was gone already", gone);
        }
    }

    /// @return whether it is time to stop
    private boolean waitFor(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
