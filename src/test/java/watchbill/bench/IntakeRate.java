package watchbill.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many mails a second are taken in, beside what the machine could write at most.
final class IntakeRate {

    private static final int SENDERS = 8;
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final double PART_OF_LIMIT = 0.4;
    private static final double PART_WHEN_LARGE = 0.8;

    private final Installation installation;
    private final JdbcClient jdbc;
    private final AtomicLong mails = new AtomicLong();
    private final AtomicLong numbers = new AtomicLong(IntakeLimit.FIRST_NUMBER);
    private Optional<Amount> atFirstSize = Optional.empty();

    IntakeRate(Installation installation) {
        this.installation = installation;
        this.jdbc = installation.database();
    }

    /// The first size measured is what later ones are held against.
    void measure(Report report, int size) throws Exception {
        requireFsync();
        var rows = rowsOfOneMail();
        var limit = Throughput.of(SENDERS, ROUND, _ -> limit(rows));
        IntakeLimit.remove(jdbc, rows);
        jdbc.sql("vacuum analyze").update();
        var rate = Throughput.of(SENDERS, ROUND, _ -> sender());

        report.add(
                Figure.of("mail in, %d senders, at %,d".formatted(SENDERS, size), rate)
                        .beside("bare JDBC, the same %d rows".formatted(rows.size()), limit)
                        .atLeast(limit.times(PART_OF_LIMIT)));
        atFirstSize.ifPresent(small ->
                report.add(
                        Figure.of(
                                        "mail in, at %,d against when small".formatted(size),
                                        Amount.ratio(rate.value() / small.value()))
                                .atLeast(Amount.ratio(PART_WHEN_LARGE))));
        atFirstSize = atFirstSize.or(() -> Optional.of(rate));
    }

    /// Sends a mail and finds what became of it.
    private List<WrittenRow> rowsOfOneMail() throws Exception {
        try (var sender = sender()) {
            sender.work();
        }
        var number =
                jdbc.sql("select max(number) from conversation.conversation")
                        .query(Long.class)
                        .single();
        return new WrittenRows(jdbc, number).find();
    }

    private IntakeLimit limit(List<WrittenRow> rows) throws SQLException {
        return new IntakeLimit(installation.dataSource().getConnection(), rows, numbers);
    }

    private Throughput.Worker sender() throws IOException {
        return new MailSender(new SmtpConnection(installation.smtpPort()), mails);
    }

    private void requireFsync() {
        if (!jdbc.sql("show fsync").query(String.class).single().equals("on")) {
            throw new IllegalStateException("fsync is off; nothing measured so would be true.");
        }
    }
}
