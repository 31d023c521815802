package watchbill.web.conversations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.web.Choice;

/// Collects what one part of the address may ask for.
final class Choices {

    /// As much of a strange value as is repeated to whoever asked for it, in characters.
    private static final int REPEATED = 60;

    private final String asked;
    private final List<Choice> choices = new ArrayList<>();
    private String chosen = "";

    /// @param any   what it is called not to ask for anything
    /// @param asked what the address asks for; empty for nothing
    Choices(String any, String asked) {
        this.asked = asked;
        choices.add(new Choice("", any, asked.isEmpty()));
    }

    void add(String value, String label) {
        add(value, label, null);
    }

    /// @param open how many conversations of that choice are open; absent for none, and for what is not counted
    void add(String value, String label, @Nullable Integer open) {
        var counted = open == null ? label : "%s (%d open)".formatted(label, open);
        choices.add(new Choice(value, counted, value.equals(asked)));
        if (value.equals(asked)) {
            chosen = label;
        }
    }

    /// @param before what is said before the choice in a sentence
    Narrowing narrowing(String name, String label, String before) {
        var strange = !asked.isEmpty() && chosen.isEmpty();
        return new Narrowing(
                name,
                label,
                choices,
                chosen.isEmpty() ? "" : before + chosen,
                strange ? "There is no %s “%s”. Choose one.".formatted(name, repeated()) : "");
    }

    private String repeated() {
        return asked.length() > REPEATED ? asked.substring(0, REPEATED) + "…" : asked;
    }
}
