package watchbill.channel.archive;

/// What came of an import, or of a part of it.
///
/// @param messages      that are stored
/// @param conversations that they make
/// @param duplicates    mails that were there already
/// @param unreadable    what could not be read
public record Tally(int messages, int conversations, int duplicates, int unreadable) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plus(Tally more) {
        return new Tally(
                messages + more.messages,
                conversations + more.conversations,
                duplicates + more.duplicates,
                unreadable + more.unreadable);
    }

    /// How many mails were looked at.
    public int inAll() {
        return messages + duplicates + unreadable;
    }
}
