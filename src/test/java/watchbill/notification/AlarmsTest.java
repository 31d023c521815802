package watchbill.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "notification", beans = SampleWorld.class)
@Tag("R80")
class AlarmsTest {

    private final Alarms alarms;
    private final Outbox outbox;
    private final TeamId team;

    AlarmsTest(Alarms alarms, Outbox outbox, SampleWorld world) {
        this.alarms = alarms;
        this.outbox = outbox;
        this.team = world.meridian.id();
    }

    @Test
    void thePrimaryIsToldOnceAndInBusinessTime() {
        // given mail that stands still since Sunday
        var delayed =
                new Alarm(
                        "mail delayed",
                        "Mail intake is delayed: nothing was fetched since 22:00.",
                        local("2026-03-01T22:10"));
        alarms.raise(team, delayed);
        alarms.raise(team, delayed);

        // when the night goes by, nobody is woken
        alarms.run(local("2026-03-02T03:00"));
        assertThat(mails()).isEmpty();

        // then Nora reads it once when her shift opens
        alarms.run(local("2026-03-02T08:00"));
        alarms.run(local("2026-03-02T08:01"));
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).containsExactly("Nora Kessler <nora@meridian.example>");
                    assertThat(mail.subject()).isEqualTo("Mail intake is delayed");
                });
        assertThat(alarms.of(team)).containsExactly(delayed);

        // and what is over and comes again is told again
        alarms.settle(team, "mail delayed");
        assertThat(alarms.of(team)).isEmpty();
        alarms.raise(team, new Alarm("mail delayed", "Again.", local("2026-03-02T09:00")));
        alarms.run(local("2026-03-02T09:00"));
        assertThat(mails()).hasSize(2);
    }

    private List<KeptMail> mails() {
        return outbox.kept(0, 10);
    }
}
