package watchbill.web;

/// What a browser may load and run on our pages: what we serve, and nothing inside a page.
public final class ContentSecurity {

    /// Turbo puts one style into the page for a progress bar that we never show; this is the hash of exactly that text
    /// in Turbo 8.0.21.
    private static final String TURBO_STYLE =
            "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";

    /// The value of the header `Content-Security-Policy`.
    public static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "style-src 'self' " + TURBO_STYLE,
                    "img-src 'self' data:",
                    "object-src 'none'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    private ContentSecurity() {}
}
