package watchbill.channel.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import watchbill.channel.archive.Known.Subject;
import watchbill.conversation.ConversationNumber;

/// Finds out which mails belong together, by the ids they bear and name: whatever stands between two mails, and in
/// whatever order they come, a chain of ids makes one thread of them. A mail that nobody has is a link like others.
///
/// An answer that names no mail belongs to the thread with the same subject that was last written in before it, if that
/// was not long ago and the subject says enough. Nothing else is joined by its subject: two threads in place of one are
/// better than strangers in one.
///
/// @see <a href="https://www.jwz.org/doc/threading.html">message threading, by Jamie Zawinski</a>
final class Threads {

    /// After so long, the same subject is another matter.
    private static final Duration NEAR = Duration.ofDays(14);

    /// Each mail, id and conversation, and one that it belongs together with. What leads to itself stands for all.
    private final Map<Object, Object> leads = new HashMap<>();

    private final List<ReadMail> mails;
    private final Known known;
    private final Map<Place, String> subjects;

    private Threads(List<ReadMail> mails, Known known) {
        this.mails = mails;
        this.known = known;
        this.subjects =
                mails.stream()
                        .collect(
                                Collectors.toMap(
                                        ReadMail::place, mail -> SubjectKey.of(mail.subject())));
    }

    /// @return each mail in one group, in the order of their first mails
    static List<MailGroup> of(List<ReadMail> mails, Known known) {
        var threads = new Threads(mails, known);
        threads.joinByIds();
        threads.joinBySubject();
        return threads.groups();
    }

    private void joinByIds() {
        for (var mail : mails) {
            if (mail.messageId() != null) {
                join(mail.place(), mail.messageId());
            }
            mail.ancestors().forEach(id -> join(mail.place(), id));
        }
        known.byId().forEach((id, conversation) -> join(id, conversation));
    }

    private void joinBySubject() {
        for (var mail : mails) {
            if (mail.ancestors().isEmpty()
                    && SubjectKey.isAnswer(mail.subject())
                    && SubjectKey.tells(subject(mail))) {
                before(mail).ifPresent(earlier -> join(mail.place(), earlier));
            }
        }
    }

    /// What was last written under the same subject.
    private Optional<Object> before(ReadMail answer) {
        var key = subject(answer);
        var candidates = new HashMap<Object, Instant>();
        for (var mail : mails) {
            if (!mail.place().equals(answer.place()) && subject(mail).equals(key)) {
                candidates.put(mail.place(), mail.at());
            }
        }
        for (var subject : known.subjects()) {
            if (subject.key().equals(key)) {
                candidates.put(subject.conversation(), reached(subject, answer.at()));
            }
        }
        return candidates.entrySet().stream()
                .filter(its -> isShortlyBefore(its.getValue(), answer.at()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /// A thread that was written in before and after counts as written in just then.
    private static Instant reached(Subject subject, Instant at) {
        return subject.last().isAfter(at) && !subject.first().isAfter(at) ? at : subject.last();
    }

    private static boolean isShortlyBefore(Instant earlier, Instant at) {
        return !earlier.isAfter(at) && Duration.between(earlier, at).compareTo(NEAR) <= 0;
    }

    private String subject(ReadMail mail) {
        return Objects.requireNonNull(subjects.get(mail.place()));
    }

    private List<MailGroup> groups() {
        var groups = new LinkedHashMap<Object, MailGroup>();
        for (var mail : mails) {
            groups.computeIfAbsent(root(mail.place()), _ -> empty()).mails().add(mail);
        }
        known.byId().values().forEach(conversation -> add(groups, conversation));
        known.subjects().forEach(subject -> add(groups, subject.conversation()));
        return List.copyOf(groups.values());
    }

    private void add(Map<Object, MailGroup> groups, ConversationNumber conversation) {
        var group = groups.get(root(conversation));
        if (group != null) {
            group.conversations().add(conversation);
        }
    }

    private static MailGroup empty() {
        return new MailGroup(
                new ArrayList<>(), new TreeSet<>(Comparator.comparing(ConversationNumber::value)));
    }

    private void join(Object one, Object other) {
        leads.put(root(one), root(other));
    }

    private Object root(Object node) {
        var at = node;
        var next = leads.getOrDefault(at, at);
        while (!next.equals(at)) {
            leads.put(at, Objects.requireNonNullElse(leads.get(next), next));
            at = next;
            next = leads.getOrDefault(at, at);
        }
        return at;
    }
}
