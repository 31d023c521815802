package watchbill.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.escape.Escape;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Gives every form that posts the token against forged requests, so that no template can forget it.
final class FormTokens implements HtmlInterceptor {

    @Override
    public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {
        if (name.equals("form")
                && attributes.get("method") instanceof String method
                && method.equals("post")) {
            write(output);
        }
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {}

    /// We are asked just before the form's tag is closed: the bracket that follows closes the field instead.
    private static void write(TemplateOutput output) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST)
                        instanceof CsrfToken token) {
            output.writeContent("><input type=\"hidden\" name=\"");
            Escape.htmlAttribute(token.getParameterName(), output);
            output.writeContent("\" value=\"");
            Escape.htmlAttribute(token.getToken(), output);
            output.writeContent("\"");
        }
    }
}
