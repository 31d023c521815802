package watchbill.channel.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.conversation.ArchivedThread;
import watchbill.conversation.Archives;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// Gives each mail of a batch its conversation, within the caller's transaction.
@Component
class Placing {

    /// @param conversations how many there are more; fewer, when some turned out to be one
    record Placement(List<Placed> mails, int conversations) {}

    private final ArchivedMailSql sql;
    private final Archives archives;

    Placing(ArchivedMailSql sql, Archives archives) {
        this.sql = sql;
        this.archives = archives;
    }

    Placement place(TeamId team, List<ReadMail> mails) {
        var groups = Threads.of(mails, known(team, mails));
        var joined = groups.stream().mapToInt(group -> join(team, group)).sum();
        var begun = groups.stream().filter(MailGroup::isNew).toList();
        var numbers = archives.begin(team, begun.stream().map(MailGroup::thread).toList());
        var placed = new ArrayList<Placed>();
        var reached = new ArrayList<Known.Subject>();
        var extended =
                new TreeMap<ConversationNumber, ArchivedThread>(
                        Comparator.comparing(ConversationNumber::value));
        var next = numbers.iterator();
        for (var group : groups) {
            var thread = group.thread();
            var number = group.isNew() ? next.next() : group.conversations().first();
            if (!group.isNew()) {
                extended.put(number, thread);
            }
            group.mails().forEach(mail -> placed.add(new Placed(mail, number)));
            reached.add(
                    new Known.Subject(
                            number,
                            SubjectKey.of(group.first().subject()),
                            thread.first(),
                            thread.last()));
        }
        archives.extend(team, extended);
        sql.reach(team, reached);
        remember(team, placed);
        return new Placement(placed, begun.size() - joined);
    }

    private Known known(TeamId team, List<ReadMail> mails) {
        var ids = mails.stream().flatMap(Placing::ids).collect(Collectors.toSet());
        var subjects =
                mails.stream()
                        .map(mail -> SubjectKey.of(mail.subject()))
                        .filter(SubjectKey::tells)
                        .collect(Collectors.toSet());
        return new Known(sql.byIds(team, ids), sql.bySubjects(team, subjects));
    }

    private static Stream<String> ids(ReadMail mail) {
        return Stream.concat(Stream.ofNullable(mail.messageId()), mail.ancestors().stream());
    }

    /// Makes one conversation, the oldest, of all that a group has.
    ///
    /// @return how many are gone
    private int join(TeamId team, MailGroup group) {
        var others = group.conversations().stream().skip(1).toList();
        for (var other : others) {
            archives.join(team, other, group.conversations().first());
            sql.join(team, other, group.conversations().first());
        }
        return others.size();
    }

    private void remember(TeamId team, List<Placed> placed) {
        var references = new HashMap<String, ConversationNumber>();
        placed.forEach(
                it -> ids(it.mail()).forEach(id -> references.putIfAbsent(id, it.conversation())));
        sql.refer(team, references);
    }
}
