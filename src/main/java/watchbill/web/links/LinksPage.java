package watchbill.web.links;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Problems;

/// What a conversation is linked to, and can be.
///
/// @param query     what was searched for; empty for nothing
/// @param other     the number of the other one, as typed or chosen
/// @param relations how it has to do with it
/// @param found     others that may be meant, each with its state and the address that chooses it
/// @param linked    the others it is linked to: how, which, and the address whose deletion takes it back
/// @param from      the problems it comes from, likewise
/// @param open      the open problems, to choose from
/// @param title     of a problem that is new
public record LinksPage(
        long number,
        String subject,
        String query,
        String other,
        List<Choice> relations,
        List<Fact> found,
        List<Linked> linked,
        List<Linked> from,
        List<Choice> open,
        String title,
        Problems problems) {

    public LinksPage {
        relations = List.copyOf(relations);
        found = List.copyOf(found);
        linked = List.copyOf(linked);
        from = List.copyOf(from);
        open = List.copyOf(open);
    }

    /// @param how   `Caused by`
    /// @param what  `#1480 Holes`
    /// @param href  where it leads
    /// @param undo  the address whose deletion takes it back
    public record Linked(String how, String what, String href, String undo) {}

    public String conversation() {
        return "/conversations/" + number;
    }

    public String href() {
        return conversation() + "/links";
    }
}
