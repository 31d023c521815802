package watchbill.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/// Sends inquiries of two kilobytes, each from a customer who has never written: all that a mail can set going, with a
/// receipt for each.
final class MailSender implements Throughput.Worker {

    private static final String BODY =
            "The plot of my mesh has holes along the block boundaries.\r\n".repeat(30);

    private static final String MAIL =
            """
            From: Customer %1$d <customer@lab%1$d.example>
            To: help@desk.example
            Subject: Holes in plot %1$d
            Date: Mon, 02 Mar 2026 09:00:00 -0800
            Message-ID: <%1$d.bench@lab%1$d.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            """
                    .replace("\n", "\r\n");

    private final SmtpConnection connection;
    private final AtomicLong mails;

    /// @param mails counts the mails of all senders
    MailSender(SmtpConnection connection, AtomicLong mails) {
        this.connection = connection;
        this.mails = mails;
    }

    @Override
    public void work() throws IOException {
        var number = mails.incrementAndGet();
        connection.send(
                "customer@lab%d.example".formatted(number),
                SampleTeam.ADDRESS,
                MAIL.formatted(number) + BODY);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
