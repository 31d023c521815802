package watchbill.channel.archive;

import java.util.Locale;
import watchbill.mail.ReplySubject;

/// A subject as mails of one thread share it: without `Re:`, without the tag of a list, in small letters.
final class SubjectKey {

    /// Shorter ones, such as “Question” or “Help”, join what has nothing to do with each other.
    private static final int SHORTEST = 10;

    private static final int LONGEST = 200;

    private SubjectKey() {}

    /// At most 200 characters.
    static String of(String subject) {
        var bare = bare(subject).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }

    /// `[visit-users] Re: [visit-users] Holes` is `Holes`.
    private static String bare(String subject) {
        var rest = subject;
        var before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = ReplySubject.bare(rest).replaceFirst("^\\s*\\[[^\\]\\s]{1,40}]\\s*", "");
        }
        return rest;
    }

    /// Whether a subject says enough to tell a thread by.
    static boolean tells(String key) {
        return key.length() >= SHORTEST && key.contains(" ");
    }

    /// Whether a subject is that of an answer.
    static boolean isAnswer(String subject) {
        var untagged = subject.replaceFirst("^\\s*\\[[^\\]\\s]{1,40}]\\s*", "").strip();
        return !ReplySubject.bare(untagged).equals(untagged);
    }
}
