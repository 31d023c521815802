package watchbill.web.merge;

import java.util.List;
import java.util.Optional;
import watchbill.web.Problems;

/// Merging a conversation into another one.
///
/// @param typed   what stands in the field: the number of the other one
/// @param others  what else the same customer asks about, to choose from
/// @param preview what will happen; absent until another one is chosen that it can be merged into
public record MergePage(
        long number,
        String title,
        String typed,
        List<Other> others,
        Optional<Preview> preview,
        Problems problems) {

    public MergePage {
        others = List.copyOf(others);
    }

    /// Another conversation that may be meant.
    ///
    /// @param state its state in words
    public record Other(long number, String title, String state) {}

    /// What will happen, before it does.
    ///
    /// @param into      the number of the one that goes on
    /// @param sentences one thing each
    public record Preview(long into, String title, List<String> sentences) {

        public Preview {
            sentences = List.copyOf(sentences);
        }
    }

    public String conversation() {
        return "/conversations/" + number;
    }

    public String href() {
        return conversation() + "/merge";
    }

    /// The same page of another one, with this one chosen.
    public String otherWayRound(long into) {
        return "/conversations/%d/merge?into=%d".formatted(into, number);
    }
}
