package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import watchbill.people.Person;
import watchbill.people.PersonId;

/// An entry about to be written into a timeline.
record NewEntry(
        Direction direction,
        Contact author,
        @Nullable PersonId person,
        Instant at,
        String text,
        String quoted,
        String html,
        List<Contact> recipients,
        String via,
        String icon,
        boolean acknowledgement,
        boolean volunteer,
        int attachments,
        List<String> warnings,
        @Nullable String clientKey) {

    private static final Contact NOBODY = new Contact("Watchbill", null);

    /// A customer's message.
    static NewEntry incoming(
            Contact author, Instant at, IncomingText text, String via, @Nullable String clientKey) {
        return new NewEntry(
                Direction.IN,
                author,
                null,
                at,
                text.visible(),
                text.quoted(),
                text.html(),
                List.of(),
                via,
                "",
                false,
                false,
                text.attachments().size(),
                text.warnings(),
                clientKey);
    }

    /// Our message to the customer.
    static NewEntry answer(
            Person author,
            Instant at,
            NewAnswer answer,
            List<Contact> recipients,
            boolean volunteer) {
        return new NewEntry(
                Direction.OUT,
                new Contact(author.name(), author.email()),
                author.id(),
                at,
                answer.markdown(),
                "",
                "",
                recipients,
                answer.via(),
                "",
                answer.acknowledgement(),
                volunteer,
                answer.attachments().size(),
                List.of(),
                answer.clientKey());
    }

    /// A note that stays between us.
    static NewEntry note(Person author, Instant at, NewNote note) {
        return new NewEntry(
                Direction.NOTE,
                new Contact(author.name(), author.email()),
                author.id(),
                at,
                note.markdown(),
                "",
                "",
                List.of(),
                note.via(),
                "",
                false,
                false,
                note.attachments().size(),
                List.of(),
                note.clientKey());
    }

    /// Something that happened.
    static NewEntry event(@Nullable Person by, Instant at, TimelineEvent event) {
        return new NewEntry(
                Direction.EVENT,
                by == null ? NOBODY : new Contact(by.name(), by.email()),
                by == null ? null : by.id(),
                at,
                event.sentence(),
                "",
                "",
                List.of(),
                "",
                event.icon(),
                false,
                false,
                0,
                List.of(),
                null);
    }

    /// The same with the files that are kept, and a warning for each that is not.
    NewEntry with(FileLimit.Sorted files) {
        var all = Stream.concat(warnings.stream(), files.leftOut().stream()).toList();
        return new NewEntry(
                direction,
                author,
                person,
                at,
                text,
                quoted,
                html,
                recipients,
                via,
                icon,
                acknowledgement,
                volunteer,
                files.kept().size(),
                all,
                clientKey);
    }
}
