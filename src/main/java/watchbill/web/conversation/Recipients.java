package watchbill.web.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import watchbill.conversation.Contact;
import watchbill.web.Words;

/// To whom a reply goes, and what must be asked before it does (R120).
///
/// @param people those who receive it, each once
record Recipients(List<Contact> people) {

    /// More people than this are asked about.
    static final int FEW = 4;

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");

    /// Local parts, or their ends, under which many people are reached. Better one question too many.
    private static final Set<String> OF_LISTS =
            Set.of(
                    "all",
                    "announce",
                    "dev",
                    "discuss",
                    "everyone",
                    "group",
                    "list",
                    "lists",
                    "staff",
                    "users");

    Recipients {
        people = people.stream().distinct().toList();
    }

    /// Reads addresses as people type them, with commas, semicolons or blanks between them.
    ///
    /// @throws IllegalArgumentException naming the first that is no address
    static List<Contact> typed(String text) {
        return List.of(text.strip().split("[\\s,;]+")).stream()
                .filter(address -> !address.isEmpty())
                .map(Recipients::contact)
                .toList();
    }

    /// `2 people receive this mail. No lists.`
    String sentence() {
        var lists = lists();
        return "%s this mail. %s"
                .formatted(
                        Words.counted(people.size(), "person receives", "people receive"),
                        lists.isEmpty() ? "No lists." : list(lists));
    }

    /// The question to answer before sending; empty when the recipients are few and no list.
    String question() {
        var lists = lists();
        if (lists.isEmpty() && people.size() <= FEW) {
            return "";
        }
        return "Send to %s?%s"
                .formatted(
                        Words.counted(people.size(), "address", "people"),
                        lists.isEmpty() ? "" : " " + list(lists));
    }

    private List<String> lists() {
        return people.stream()
                .map(Contact::email)
                .filter(email -> email != null && isList(email))
                .toList();
    }

    private static String list(List<String> lists) {
        return lists.size() == 1
                ? lists.getFirst() + " looks like a list."
                : Words.list(lists) + " look like lists.";
    }

    static boolean isList(String email) {
        var local = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
        return OF_LISTS.contains(local.substring(local.lastIndexOf('-') + 1));
    }

    private static Contact contact(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "%s is no mail address. Something like grace@plasma.example is."
                            .formatted(address));
        }
        return new Contact("", address);
    }
}
