package watchbill.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that sends to the desk as mail servers do: each mail again and again, until it hears 250.
public final class PatientSender {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final MailProgram program;

    public PatientSender(int smtpPort) {
        program = new MailProgram(smtpPort);
    }

    /// The subjects of what the desk has taken.
    public List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /// Sends mails with these subjects, each from an address of its own, several at once.
    ///
    /// @return the threads that do it; they end when everything is acknowledged
    public List<Thread> send(List<String> subjects) {
        var threads = new ArrayList<Thread>();
        for (var subject : subjects) {
            threads.add(Thread.ofVirtual().start(() -> sendUntilTaken(subject)));
        }
        return threads;
    }

    private void sendUntilTaken(String subject) {
        var domain = subject.replace(" ", "-").toLowerCase(Locale.ROOT) + ".example";
        var raw =
                """
                From: Grace Lin <grace@%1$s>
                To: help@desk.example
                Message-ID: <one@%1$s>
                Subject: %2$s

                My plot has holes along the block boundaries.
                """
                        .formatted(domain, subject);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                program.send("grace@" + domain, "help@desk.example", raw);
                acknowledged.add(subject);
                return;
            } catch (IllegalStateException notNow) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
