package watchbill.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import watchbill.duty.Owner;
import watchbill.people.Person;

/// What the timeline says about events: plain sentences, people by name.
final class Sentences {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    /// The sign beside what was merged.
    static final String MERGED = "arrows-join-2";

    private Sentences() {}

    static TimelineEvent given(Owner owner) {
        return switch (owner.seat()) {
            case PRIMARY ->
                    new TimelineEvent(
                            "user",
                            "Given to %s, Primary %s."
                                    .formatted(
                                            owner.person().name(),
                                            owner.begins()
                                                    .map(day -> "from " + DAY.format(day))
                                                    .orElse("this week")));
            case SCHEDULER ->
                    new TimelineEvent(
                            "user",
                            "Not covered: nobody is scheduled for this time, so %s holds it as scheduler."
                                    .formatted(owner.person().name()));
        };
    }

    static TimelineEvent givenBy(Person by, Person to) {
        return new TimelineEvent("user", "%s gave it to %s.".formatted(by.name(), to.name()));
    }

    static TimelineEvent reopenedBy(Contact author) {
        return new TimelineEvent(
                "arrow-back-up", "%s wrote, so it is open again.".formatted(author.name()));
    }

    static TimelineEvent reopenedBy(Person author) {
        return new TimelineEvent("arrow-back-up", "%s opened it again.".formatted(author.name()));
    }

    static TimelineEvent promised(Person author, @Nullable Instant news, ZoneId zone) {
        return news == null
                ? new TimelineEvent(
                        "calendar-clock", "%s took the promise off.".formatted(author.name()))
                : new TimelineEvent(
                        "calendar-clock",
                        "%s promised news by %s."
                                .formatted(author.name(), WHEN.format(news.atZone(zone))));
    }

    /// @param work what the author said about it
    static TimelineEvent resolved(Person author, Outcome outcome, Work work) {
        var said = EffortWords.of(work);
        return new TimelineEvent(
                "circle-check",
                "%s resolved it: %s.%s"
                        .formatted(
                                author.name(),
                                outcome.words(),
                                said.isEmpty() ? "" : " %s.".formatted(said)));
    }

    static TimelineEvent noted(Person author, Spent spent) {
        return new TimelineEvent(
                "clock", "%s noted %s.".formatted(author.name(), EffortWords.of(spent)));
    }

    static TimelineEvent corrected(Person author, Person whose, Spent before, Spent now) {
        return new TimelineEvent(
                "clock",
                "%s corrected what %s noted: %s instead of %s."
                        .formatted(
                                author.name(),
                                whose.equals(author) ? "they" : whose.name(),
                                EffortWords.of(now),
                                before.length() == null
                                        ? "no time"
                                        : EffortWords.of(before.length())));
    }

    static TimelineEvent solved(Contact customer) {
        return new TimelineEvent(
                "circle-check", "%s said that this solved it.".formatted(customer.name()));
    }

    static TimelineEvent expired(int days) {
        return new TimelineEvent(
                "circle-minus", "Expired: no word from the customer for %d days.".formatted(days));
    }

    /// What the conversation says into which another one was merged.
    static TimelineEvent took(Person author, Conversation other) {
        return new TimelineEvent(
                MERGED,
                "%s merged %s “%s” into this conversation."
                        .formatted(author.name(), other.number(), other.subject()));
    }

    /// What the other one says.
    static TimelineEvent wentInto(Person author, Conversation other) {
        return new TimelineEvent(
                MERGED,
                "%s merged it into %s “%s”."
                        .formatted(author.name(), other.number(), other.subject()));
    }

    static TimelineEvent separated(Person author, Conversation other) {
        return new TimelineEvent(
                "arrows-split-2",
                "%s took the merge with %s “%s” back."
                        .formatted(author.name(), other.number(), other.subject()));
    }

    /// What the conversation says from which a part was split off.
    static TimelineEvent splitOff(Person author, Conversation part) {
        return new TimelineEvent(
                "arrows-split-2",
                "%s split %s “%s” off this conversation."
                        .formatted(author.name(), part.number(), part.subject()));
    }

    /// What the part says.
    static TimelineEvent wasSplitOff(Person author, Conversation from) {
        return new TimelineEvent(
                "arrows-split-2",
                "%s split it off %s “%s”.".formatted(author.name(), from.number(), from.subject()));
    }

    static TimelineEvent splitBack(Person author, Conversation other) {
        return new TimelineEvent(
                MERGED,
                "%s took the split back; this and %s are one again."
                        .formatted(author.name(), other.number()));
    }

    /// @param relation after `it is`
    static TimelineEvent linked(Person author, String relation, Conversation other) {
        return new TimelineEvent(
                "link",
                "%s noted that it is %s %s “%s”."
                        .formatted(author.name(), relation, other.number(), other.subject()));
    }

    static TimelineEvent unlinked(Person author, Conversation other) {
        return new TimelineEvent(
                "link",
                "%s took the link to %s “%s” back."
                        .formatted(author.name(), other.number(), other.subject()));
    }

    static TimelineEvent removed(Person author, Removal.Look look, Removal removal, String reason) {
        var messages =
                switch (look.chosen().size()) {
                    case 0 -> "the subject";
                    case 1 -> "a message";
                    default -> "%d messages".formatted(look.chosen().size());
                };
        var subject = removal.subject() && !look.chosen().isEmpty() ? " and the subject" : "";
        return new TimelineEvent(
                "trash",
                "%s removed %s%s for good: %s."
                        .formatted(author.name(), messages, subject, reason));
    }

    static TimelineEvent override(Person author, String did, Acting acting) {
        return new TimelineEvent(
                "user-exclamation",
                "%s %s it out of turn: “%s”.".formatted(author.name(), did, acting.reason()));
    }

    /// @param topic what the description's topic is called
    /// @return nothing if the description says nothing new
    static Optional<TimelineEvent> described(
            Person author, Conversation before, Description now, @Nullable Topic topic) {
        var matter = now.matter();
        var changes = new ArrayList<String>();
        if (!now.subject().equals(before.subject())) {
            changes.add("the subject to “%s”".formatted(now.subject()));
        }
        if (matter.kind() != before.kind()) {
            changes.add("the kind to %s".formatted(matter.kind().words()));
        }
        if (!Objects.equals(topic, before.topic())) {
            changes.add("the topic to %s".formatted(topic == null ? "none" : topic.name()));
        }
        if (!Objects.equals(matter.component(), before.component())) {
            changes.add("the component to %s".formatted(named(matter.component())));
        }
        if (!Objects.equals(matter.site(), before.site())) {
            changes.add("the site to %s".formatted(named(matter.site())));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TimelineEvent(
                                "tag",
                                "%s set %s."
                                        .formatted(author.name(), String.join(" and ", changes))));
    }

    private static String named(@Nullable String value) {
        return value == null ? "none" : value;
    }
}
