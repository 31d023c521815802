package watchbill.web.conversations;

import java.util.List;
import watchbill.web.Choice;

/// One way of narrowing the list: the first choice is not to.
///
/// @param name    of the field, and of the part of the address
/// @param said    what it is narrowed to, in words: `Site Cedar`; empty when it is not
/// @param problem what is wrong with what the address asks for; empty for nothing
public record Narrowing(
        String name, String label, List<Choice> choices, String said, String problem) {

    public Narrowing {
        choices = List.copyOf(choices);
    }

    /// Whether the address asks for something that there is, or for nothing.
    boolean understood() {
        return problem.isEmpty();
    }

    /// Whether it makes a difference to somebody.
    boolean useful() {
        return choices.size() > 1 || !understood();
    }
}
