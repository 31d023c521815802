package watchbill.mail;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/// Renders a picture as a link to it, so that reading tells nobody that it was read.
final class PictureLinks implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    PictureLinks(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        var image = (Image) node;
        var address = context.urlSanitizer().sanitizeLinkUrl(image.getDestination());
        var html = context.getWriter();
        html.tag("a", Map.of("href", address));
        if (image.getFirstChild() == null) {
            html.text(image.getDestination());
        }
        for (var child = image.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/a");
    }
}
