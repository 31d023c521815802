package watchbill.channel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import watchbill.postgres.DatabaseTrouble;

/// One mail on the wire, from `MAIL FROM` to the answer to `DATA`. That answer is 250 only when the mail is stored.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.4">RFC 5321, 4.4: the trace lines</a>
final class SmtpTransaction implements MessageHandler {

    private static final Logger log = LoggerFactory.getLogger(SmtpTransaction.class);

    private static final int LARGE = 1 << 20;
    private static final int PATIENCE_SECONDS = 60;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);

    private final MessageContext context;
    private final IncomingMails mails;
    private final DeskAddresses desks;
    private final Refusals refusals;
    private final int limit;
    private final Semaphore largeMails;
    private final InstantSource time;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    SmtpTransaction(
            MessageContext context,
            IncomingMails mails,
            DeskAddresses desks,
            Refusals refusals,
            int limit,
            Semaphore largeMails,
            InstantSource time) {
        this.context = context;
        this.mails = mails;
        this.desks = desks;
        this.refusals = refusals;
        this.limit = limit;
        this.largeMails = largeMails;
        this.time = time;
    }

    @Override
    public void from(String from) {
        sender = oneLine(from);
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        if (!asked(() -> desks.behind(recipient).isPresent())) {
            throw refusals.because(
                    Refusal.UNKNOWN_DESK,
                    "5.1.1 There is no desk at <%s>".formatted(oneLine(recipient)));
        }
        if (asked(() -> mails.leavesAlone(recipient))) {
            throw refusals.because(
                    Refusal.LEFT_ALONE,
                    "5.7.1 Mail to <%s> is not read here".formatted(oneLine(recipient)));
        }
        recipients.add(recipient);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        var start = data.readNBytes(LARGE);
        if (start.length < LARGE) {
            receive(start, new byte[0]);
        } else {
            receiveLarge(start, data);
        }
        return "2.0.0 Stored";
    }

    @Override
    public void done() {
        // Nothing is kept between mails.
    }

    private void receiveLarge(byte[] start, InputStream data) throws RejectException, IOException {
        if (!admitted()) {
            throw refusals.because(
                    Refusal.BUSY, "4.3.2 Busy with other large mails; please come again");
        }
        try {
            var rest = data.readNBytes(limit - LARGE + 1);
            if (start.length + rest.length > limit) {
                data.transferTo(OutputStream.nullOutputStream());
                throw refusals.because(
                        Refusal.TOO_LARGE,
                        "5.3.4 The mail is larger than %,d bytes, which is the most this desk takes"
                                .formatted(limit));
            }
            receive(start, rest);
        } finally {
            largeMails.release();
        }
    }

    private boolean admitted() {
        try {
            return largeMails.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void receive(byte[] start, byte[] rest) throws RejectException {
        try {
            if (!mails.receive(traced(start, rest), Route.SMTP, new Envelope(sender, recipients))) {
                throw refusals.because(
                        Refusal.LEFT_ALONE, "5.7.1 Mail to this address is not read here any more");
            }
        } catch (IntakeUnavailable unavailable) {
            throw refused(unavailable);
        }
    }

    private boolean asked(BooleanSupplier aboutTheAddress) throws RejectException {
        try {
            return aboutTheAddress.getAsBoolean();
        } catch (RuntimeException failure) {
            throw refused(
                    IntakeUnavailable.of(failure)
                            .orElseGet(() ->
                                    new IntakeUnavailable(
                                            "The address could not be looked up.",
                                            false,
                                            failure)));
        }
    }

    private RejectException refused(IntakeUnavailable unavailable) {
        note(unavailable);
        return unavailable.full()
                ? refusals.because(
                        Refusal.NO_ROOM,
                        "4.3.1 " + unavailable.getMessage() + " Please come again.")
                : refusals.because(
                        Refusal.UNAVAILABLE,
                        "4.3.0 " + unavailable.getMessage() + " Please come again.");
    }

    /// The database's trouble is one line for each mail; what we do not know is told with all that can be found out.
    private static void note(IntakeUnavailable unavailable) {
        if (DatabaseTrouble.behind(unavailable).isPresent()) {
            log.warn("Mail is refused for now: {}", DatabaseTrouble.words(unavailable));
        } else {
            log.warn("Mail is refused for now: {}", unavailable.getMessage(), unavailable);
        }
    }

    /// The lines that whoever delivers a mail for good puts before it: where failures go, and whence it came.
    private byte[] traced(byte[] start, byte[] rest) {
        var remote =
                context.getRemoteAddress() instanceof InetSocketAddress client
                        ? client.getAddress().getHostAddress()
                        : "unknown";
        var trace =
                "Return-Path: <%s>\r\nReceived: from %s ([%s]) by watchbill with SMTP; %s\r\n"
                        .formatted(
                                sender,
                                oneLine(context.getHelo().orElse("unknown")),
                                remote,
                                DATE.format(time.instant().atOffset(ZoneOffset.UTC)));
        var lines = trace.getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(lines, lines.length + start.length + rest.length);
        System.arraycopy(start, 0, all, lines.length, start.length);
        System.arraycopy(rest, 0, all, lines.length + start.length, rest.length);
        return all;
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}<>]", "");
    }
}
