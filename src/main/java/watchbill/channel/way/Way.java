package watchbill.channel.way;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import watchbill.conversation.ContactMethod;

/// One way in which customers reach a team, and what the team promises about it (R79).
///
/// @param key       names it within the team, as addresses do: `mail`, `phone-2`
/// @param name      as people call it: `Telephone hotline`
/// @param addresses numbers, rooms or mail addresses, the main one first; empty while nobody can be reached by it
/// @param watching  how it is watched
/// @param preferred whether the team would rather have inquiries come this way
/// @param warns     whether the contact page says of it, while it is not supported, that no answer is promised there
public record Way(
        String key,
        ContactMethod method,
        String name,
        List<String> addresses,
        WayStatus status,
        Use use,
        Terms terms,
        Reach reach,
        Watching watching,
        boolean preferred,
        boolean warns) {

    /// What the register can hold. Programs come by the API, and nobody is told of that in public.
    public static final Set<ContactMethod> METHODS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(ContactMethod.API)));

    /// What has a technical link, which knows its addresses by itself.
    private static final Set<ContactMethod> LINKED =
            Set.of(ContactMethod.FORM, ContactMethod.MAIL, ContactMethod.TRACKER);

    public Way {
        addresses = addresses.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        name = name.strip();
    }

    /// Whether an adapter has to link it; where none does, it is not yet connected.
    public static boolean isLinked(ContactMethod method) {
        return LINKED.contains(method);
    }

    /// The main address; empty while nobody can be reached by it.
    public String address() {
        return addresses.isEmpty() ? "" : addresses.getFirst();
    }

    /// Whether what begins here is as it should be.
    public boolean isForFirstContact() {
        return status == WayStatus.SUPPORTED && use.firstContact();
    }

    /// Whether customers can be told to begin here.
    public boolean isOffered() {
        return isForFirstContact() && !addresses.isEmpty();
    }

    /// Whether it is offered, and before others.
    public boolean isPreferred() {
        return preferred && isOffered();
    }

    /// Whether customers read that no answer is promised there.
    public boolean isWarnedOf() {
        return warns && status != WayStatus.SUPPORTED;
    }

    /// Whether it is one of those that every team has from the beginning.
    public boolean isShipped() {
        return ShippedWays.ALL.stream().anyMatch(way -> way.key.equals(key));
    }

    Way reachedAt(List<String> found) {
        return new Way(
                key, method, name, found, status, use, terms, reach, watching, preferred, warns);
    }
}
