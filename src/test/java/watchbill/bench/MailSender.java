package watchbill.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/// Sends inquiries of two kilobytes, each from another customer than the one before.
final class MailSender implements Throughput.Worker {

    private static final int CUSTOMERS = 1_000;
    private static final String BODY =
            "The plot of my mesh has holes along the block boundaries.\r\n".repeat(30);

    private static final String MAIL =
            """
            From: Customer %1$d <customer%1$d@lab.example>
            To: help@desk.example
            Subject: Holes in plot %2$d
            Date: Mon, 02 Mar 2026 09:00:00 -0800
            Message-ID: <%2$d.bench@lab.example>
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
        var customer = number % CUSTOMERS;
        connection.send(
                "customer%d@lab.example".formatted(customer),
                SampleTeam.ADDRESS,
                MAIL.formatted(customer, number) + BODY);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
