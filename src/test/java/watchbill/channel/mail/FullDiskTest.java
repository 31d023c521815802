package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import watchbill.mail.Delivery;
import watchbill.mail.Delivery.Sent;
import watchbill.mail.Delivery.TryLater;
import watchbill.mail.RelaySettings;
import watchbill.mail.RelaySettings.Encryption;
import watchbill.mail.SmtpRelay;
import watchbill.postgres.DatabaseAddress;
import watchbill.postgres.DiskRoom;
import watchbill.testing.FullDisk;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// A disk that is full: senders keep their mail, and bring it again.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@WithDatabase(
        modules = {"notification", "channel"},
        beans = SampleWorld.class)
class FullDiskTest {

    private static final List<String> MAILS =
            IntStream.rangeClosed(1, 20).mapToObj("plot-%d"::formatted).toList();

    private final DatabaseAddress database;
    private final JdbcClient jdbc;
    private final DeskAddresses desks;
    private final ReplyAddresses replies;
    private final Intake intake;
    private final IntakeWatch watch;
    private final TestTime time;
    private final SmtpReceiver receiver;

    private long bytesLeft = Long.MAX_VALUE;

    FullDiskTest(
            DatabaseAddress database,
            JdbcClient jdbc,
            DeskAddresses desks,
            ReplyAddresses replies,
            Intake intake,
            IntakeWatch watch,
            SampleWorld world,
            TestTime time) {
        this.database = database;
        this.jdbc = jdbc;
        this.desks = desks;
        this.replies = replies;
        this.intake = intake;
        this.watch = watch;
        this.time = time;
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), Letters.DESK, "Meridian"));
        this.receiver =
                new SmtpReceiver(
                        new SmtpSettings("127.0.0.1", 0, "36MB", "", ""), mails(), desks, time);
    }

    private IncomingMails mails() {
        var room = new DiskRoom(() -> bytesLeft, DataSize.ofMegabytes(300), "the desk");
        return new IncomingMails(desks, replies, intake, watch, room, time);
    }

    @BeforeEach
    void start() {
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop();
    }

    /// Comes first, while the table is empty, as [FullDisk] needs it.
    @Test
    @Order(1)
    void nothingIsHalfWrittenAndEveryRetryIsTakenOnce() {
        // given a disk that is full when the mail itself is stored and its conversation begun
        try (var _ = FullDisk.under(database, "conversation.message")) {

            // when
            var answers = MAILS.stream().map(this::send).toList();

            // then
            assertThat(answers).allSatisfy(FullDiskTest::isRefusedForNow);
            assertThat(count("channel.received_mail")).isZero();
            assertThat(count("conversation.conversation")).isZero();
            assertThat(count("outbox.mail")).isZero();
        }

        // when there is room again, and senders try once more, one of them twice
        assertThat(MAILS.stream().map(this::send)).allMatch(Sent.class::isInstance);
        assertThat(send(MAILS.getFirst())).isInstanceOf(Sent.class);

        // then
        assertThat(count("channel.received_mail")).isEqualTo(MAILS.size());
        assertThat(count("conversation.conversation")).isEqualTo(MAILS.size());
        assertThat(count("conversation.message")).isGreaterThanOrEqualTo(MAILS.size());
    }

    @Test
    @Order(2)
    void mailIsRefusedWhileThereIsStillRoomForAnswers() {
        var before = count("channel.received_mail");

        bytesLeft = DataSize.ofMegabytes(299).toBytes();
        assertThat(send("last")).satisfies(FullDiskTest::isRefusedForNow);
        assertThat(count("channel.received_mail")).isEqualTo(before);

        bytesLeft = DataSize.ofMegabytes(301).toBytes();
        assertThat(send("last")).isInstanceOf(Sent.class);
        assertThat(count("channel.received_mail")).isEqualTo(before + 1);
    }

    private static void isRefusedForNow(Delivery delivery) {
        assertThat(delivery)
                .isInstanceOfSatisfying(
                        TryLater.class,
                        later ->
                                assertThat(later.reason())
                                        .contains("452", "There is no room to store mail"));
    }

    private Delivery send(String id) {
        var relay =
                new SmtpRelay(
                        new RelaySettings(
                                "127.0.0.1", receiver.port(), null, null, Encryption.NONE));
        return relay.send(
                "grace.lin@plasma.example",
                List.of(Letters.DESK),
                Letters.fromGrace(id + "@plasma.example", "Subject: %s\n\nHoles.\n".formatted(id)));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
