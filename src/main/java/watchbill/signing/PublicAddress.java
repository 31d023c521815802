package watchbill.signing;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where this installation is reached from outside: what every link in a mail begins with.
@Component
public class PublicAddress {

    private final URI base;

    PublicAddress(@Value("${watchbill.url}") URI base) {
        this.base = base;
    }

    /// A whole link.
    ///
    /// @param path begins with a slash
    public String link(String path) {
        var root = base.toString();
        return (root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path;
    }

    /// Whether pages travel encrypted, so that cookies may insist on it.
    public boolean secure() {
        return "https".equals(base.getScheme());
    }
}
