package watchbill.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// A line or two of a message around what was looked for.
///
/// @param author who said it
/// @param pieces one after the other
public record Excerpt(ConversationNumber conversation, String author, List<Piece> pieces) {

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /// A piece of text.
    ///
    /// @param found whether it is what was looked for
    public record Piece(String text, boolean found) {}

    static @Nullable Excerpt of(SearchSql.Saying saying, Marks marks) {
        var pieces = marks.around(saying.text());
        return pieces.isEmpty()
                ? null
                : new Excerpt(saying.conversation(), saying.author(), pieces);
    }
}
