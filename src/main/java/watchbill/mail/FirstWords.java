package watchbill.mail;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Gathers the words of a text without its markup, one space between them, until there are enough.
final class FirstWords extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private final int enough;

    private FirstWords(int enough) {
        this.enough = enough;
    }

    /// @param enough how many characters are needed
    /// @return in one line; of more than `enough` characters exactly if the text has more
    static String of(Node text, int enough) {
        var first = new FirstWords(enough);
        text.accept(first);
        return first.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(code.getLiteral() + " ");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code.getLiteral() + " ");
    }

    @Override
    public void visit(HtmlInline typed) {
        add(typed.getLiteral());
    }

    @Override
    public void visit(HtmlBlock typed) {
        add(typed.getLiteral() + " ");
    }

    @Override
    public void visit(SoftLineBreak end) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        add(" ");
    }

    @Override
    protected void visitChildren(Node parent) {
        for (var child = parent.getFirstChild();
                child != null && isWanting();
                child = child.getNext()) {
            child.accept(this);
        }
        if (parent instanceof Block || parent instanceof TableCell) {
            add(" ");
        }
    }

    /// A space at the end may still fall away.
    private boolean isWanting() {
        return words.length() <= enough + 1;
    }

    private void add(String text) {
        for (var at = 0; at < text.length() && isWanting(); at++) {
            var sign = text.charAt(at);
            if (!Character.isWhitespace(sign)) {
                words.append(sign);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }
}
