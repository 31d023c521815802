package watchbill.channel.mail;

import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/// The SMTP port: any mail server or program can give us mail here. It relays nothing.
///
/// Connections and their idle time are bounded, so that slow clients cost nothing but their own patience.
@Component
public class SmtpReceiver implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SmtpReceiver.class);

    private static final int MOST_CONNECTIONS = 200;
    private static final int MOST_RECIPIENTS = 1_000;
    private static final int IDLE_MINUTES = 2;

    /// So many large mails are in memory at once; others wait their turn.
    private static final int MOST_LARGE_MAILS = 4;

    private final SmtpSettings settings;
    private final IncomingMails mails;
    private final DeskAddresses desks;
    private final InstantSource time;
    private final Semaphore largeMails = new Semaphore(MOST_LARGE_MAILS, true);
    private final Refusals refusals = new Refusals();
    private @Nullable SMTPServer server;

    SmtpReceiver(
            SmtpSettings settings, IncomingMails mails, DeskAddresses desks, InstantSource time) {
        this.settings = settings;
        this.mails = mails;
        this.desks = desks;
        this.time = time;
    }

    /// The port that is listened on; of use where the setting was 0, for any free one.
    ///
    /// @throws IllegalStateException if it is not running
    public int port() {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("The SMTP receiver is not running.");
        }
        return running.getPortAllocated();
    }

    /// How many mails were refused for a reason since the start.
    public long refused(Refusal reason) {
        return refusals.of(reason);
    }

    @Override
    public boolean isAutoStartup() {
        return settings.port() >= 0;
    }

    @Override
    public void start() {
        var starting = build(threads());
        try {
            starting.start();
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
        server = starting;
        log.debug("Mail is taken in on {}:{}", settings.address(), port());
    }

    @Override
    public void stop() {
        var running = server;
        server = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /// Of the machine and not virtual: each mail waits for the database two dozen times, and a thread of the machine does
    /// that with fewer calls to the kernel.
    private static ExecutorService threads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().name("smtp-", 1).daemon().factory());
    }

    private SMTPServer build(ExecutorService threads) {
        var building =
                new SMTPServer.Builder()
                        .bindAddress(address())
                        .port(settings.port())
                        .softwareName("Watchbill")
                        .executorService(threads)
                        .maxConnections(MOST_CONNECTIONS)
                        .maxRecipients(MOST_RECIPIENTS)
                        .maxMessageSize(settings.limit())
                        .connectionTimeout(IDLE_MINUTES, TimeUnit.MINUTES)
                        .insertReceivedHeaders(false)
                        .messageHandlerFactory(context ->
                                new SmtpTransaction(
                                        context,
                                        mails,
                                        desks,
                                        refusals,
                                        settings.limit(),
                                        largeMails,
                                        time));
        settings.tls().ifPresent(tls -> building.enableTLS().startTlsSocketFactory(tls));
        return building.build();
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(settings.address());
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException(
                    "'%s' is no address of this machine.\nWATCHBILL_SMTP_ADDRESS is usually 127.0.0.1, or 0.0.0.0 for all."
                            .formatted(settings.address()),
                    unknown);
        }
    }

    private RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new IllegalStateException(
                        "Port %d on %s cannot be opened for mail: %s.\nMaybe another program has it; WATCHBILL_SMTP_PORT chooses another."
                                .formatted(settings.port(), settings.address(), cause.getMessage()),
                        failure);
            }
        }
        return failure;
    }
}
