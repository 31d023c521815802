package watchbill.web.settings;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// Whose mail goes through, waits or is dropped.
///
/// @param sender what was typed, or where the reader comes from
public record SendersPage(List<Row> rules, String sender, List<Choice> choices, Problems problems) {

    public SendersPage {
        rules = List.copyOf(rules);
        choices = List.copyOf(choices);
    }

    /// @param sender an address, or a domain with its `@`
    /// @param effect what happens to its mail, in a short sentence
    public record Row(String sender, String effect) {}
}
