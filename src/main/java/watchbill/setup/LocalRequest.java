package watchbill.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Set;

/// Tells whether a request was made on this very machine, by someone who typed its own name.
///
/// A proxy on this machine passes on what strangers ask; a page of a stranger may send a browser here under another
/// name. Both are told apart from the real thing.
public final class LocalRequest {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private LocalRequest() {}

    public static boolean is(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
