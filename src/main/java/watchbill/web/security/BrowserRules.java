package watchbill.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import watchbill.web.ContentSecurity;

/// What we tell browsers not to do with our pages.
final class BrowserRules {

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=()";

    private BrowserRules() {}

    /// A private link is a secret in an address: the address must not travel along when a link is followed, and no
    /// page is kept for others to find.
    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurity.POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex"))
                .frameOptions(frames -> frames.deny());
    }
}
