package watchbill.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.mail.MailAddress;
import watchbill.mail.OutgoingMail;
import watchbill.outbox.NewMail;
import watchbill.outbox.Senders;
import watchbill.people.Person;
import watchbill.people.Team;

/// Mail from the desk to one of us, and how it writes times and other people's words.
@Component
class StaffMail {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_CLOCK =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final Senders senders;

    StaffMail(Senders senders) {
        this.senders = senders;
    }

    /// @param id           distinguishes this mail from all others of the team; the same id is the same mail
    /// @param conversation the one conversation it is about, if it is one
    NewMail to(
            Team team,
            Person person,
            String purpose,
            @Nullable Long conversation,
            String id,
            String subject,
            String markdown) {
        var sender = senders.of(team.id());
        var mail =
                new OutgoingMail(
                        "%s.%d@%s".formatted(id, team.id().value(), sender.domain()),
                        new MailAddress(team.title() + " desk", sender.address()),
                        null,
                        List.of(new MailAddress(person.name(), person.email())),
                        List.of(),
                        subject,
                        markdown,
                        null,
                        List.of(),
                        true,
                        team.slug(),
                        List.of());
        return new NewMail(team.id(), purpose, conversation, "", mail);
    }

    /// A time as the reader's clock shows it: "11:10" today, "Monday 9 March, 11:00" on other days.
    static String clock(Instant at, ZoneId zone, Instant now) {
        var local = at.atZone(zone);
        return local.toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? CLOCK.format(local)
                : DAY_AND_CLOCK.format(local);
    }

    /// Somebody's words, exactly as they are, as a block.
    static String verbatim(String text, int longest) {
        var shown = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return shown.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    /// Somebody's words within a sentence: no sign in them is markup. Some signs are only at the beginning, and are left
    /// as they are elsewhere, so that a number like ST-42 can be read in the plain part.
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>()!|~&]|^[-+#])", "\\\\$1");
    }
}
