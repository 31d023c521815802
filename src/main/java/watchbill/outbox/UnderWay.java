package watchbill.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import watchbill.people.TeamId;

/// The mail that this server is sending at the moment.
///
/// Only so many of a team's at a time: a relay that answers slowly holds up its own team and no other.
final class UnderWay {

    private static final int PER_TEAM = 8;

    /// Far more than an honest relay needs, also for a large mail to many.
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Map<Long, Sending> mails = new ConcurrentHashMap<>();

    /// @param begun by the clock of [System#nanoTime]
    private record Sending(TeamId team, Thread thread, long begun) {}

    /// How many more of this team's may be sent now.
    int free(TeamId team) {
        return PER_TEAM
                - (int) mails.values().stream().filter(mail -> mail.team().equals(team)).count();
    }

    List<Long> ids() {
        return List.copyOf(mails.keySet());
    }

    void begin(LeasedMail mail, Thread thread) {
        mails.put(mail.id(), new Sending(mail.team(), thread, System.nanoTime()));
    }

    void end(LeasedMail mail) {
        mails.remove(mail.id());
    }

    /// Breaks off what comes to no end, such as a relay that answers a letter a minute.
    void breakOffEndless() {
        var now = System.nanoTime();
        mails.values().stream()
                .filter(mail -> now - mail.begun() > LONGEST.toNanos())
                .forEach(mail -> mail.thread().interrupt());
    }

    /// Waits until nothing is being sent, but not longer than this.
    void awaitEnd(Duration longest) throws InterruptedException {
        var end = System.nanoTime() + longest.toNanos();
        for (var mail : mails.values()) {
            mail.thread().join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
    }
}
