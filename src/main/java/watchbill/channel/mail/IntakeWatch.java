package watchbill.channel.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import watchbill.channel.way.SignOfLife;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// Keeps when the doors that mail comes in by were last seen to work (R80). Whatever goes wrong with keeping it, mail
/// goes on coming in.
@Component
class IntakeWatch implements Rereads {

    private static final Logger log = LoggerFactory.getLogger(IntakeWatch.class);

    /// Longer than any sentence of a mail server that helps.
    private static final int LONGEST = 200;

    private static final String PORT = "SMTP";

    private final IntakeSql sql;
    private final DeskAddresses desks;
    private final InstantSource time;
    private final Recent<List<IntakeSql.Door>> doors;

    /// When this server last took a mail on its port; absent before the first.
    private volatile @Nullable Instant lastByPort;

    IntakeWatch(IntakeSql sql, DeskAddresses desks, InstantSource time) {
        this.sql = sql;
        this.desks = desks;
        this.time = time;
        this.doors = new Recent<>(sql::all);
    }

    /// The doors that a team's mail comes in by.
    List<SignOfLife> of(TeamId team) {
        return doors.get().stream()
                .filter(door -> isOf(team, door))
                .map(IntakeSql.Door::sign)
                .toList();
    }

    private boolean isOf(TeamId team, IntakeSql.Door door) {
        return door.desk() == null
                || desks.behind(door.desk()).filter(desk -> desk.team().equals(team)).isPresent();
    }

    /// From now on a mailbox is looked into.
    void opens(String mailbox, String desk) {
        keep(() -> sql.open(mailbox, desk, time.instant()));
    }

    /// No mailbox is looked into any more.
    void opensNone() {
        keep(sql::forgetMailboxes);
    }

    void looked(String mailbox) {
        keep(() -> sql.looked(mailbox, time.instant()));
    }

    void took(String mailbox) {
        keep(() -> sql.took(mailbox, time.instant()));
    }

    void failed(String mailbox, Exception failure) {
        var said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
        var cut = said.length() > LONGEST ? said.substring(0, LONGEST - 1) + "…" : said;
        keep(() -> sql.failed(mailbox, cut, time.instant()));
    }

    /// From now on the SMTP port of a server is open.
    void opensPort() {
        keep(() -> sql.open(PORT, null, time.instant()));
    }

    void portIsOpen() {
        var mail = lastByPort;
        keep(() -> {
            sql.looked(PORT, time.instant());
            if (mail != null) {
                sql.took(PORT, mail);
            }
        });
    }

    /// A mail came in by the port. It is only noted here, because there may be hundreds a second.
    void takenByPort() {
        lastByPort = time.instant();
    }

    @Override
    public void reread() {
        doors.forget();
    }

    private void keep(Runnable change) {
        try {
            change.run();
            doors.forget();
        } catch (DataAccessException away) {
            log.debug("A sign of life could not be kept", away);
        }
    }
}
