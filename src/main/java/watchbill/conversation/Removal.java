package watchbill.conversation;

import java.util.List;
import java.util.Set;

/// What is to be taken out of a conversation for good.
///
/// @param messages the entries of its timeline that go
/// @param subject  its subject goes, too
public record Removal(Set<MessageId> messages, boolean subject) {

    public Removal {
        messages = Set.copyOf(messages);
    }

    /// What a removal would take, before it does.
    ///
    /// @param spill   by which copies are found elsewhere
    /// @param chosen  the entries that go
    /// @param repeats other entries whose own words repeat some of it, and which might be chosen, too
    /// @param quotes  other entries that only quote some of it; what they quote goes with it
    public record Look(Spill spill, List<Entry> chosen, List<Entry> repeats, List<Entry> quotes) {}
}
