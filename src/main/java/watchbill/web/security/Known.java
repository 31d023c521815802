package watchbill.web.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import watchbill.people.signin.ApiCaller;
import watchbill.people.signin.SignedInPerson;

/// A request whose maker is known.
final class Known extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Object maker;

    private Known(Object maker, List<GrantedAuthority> rights) {
        super(rights);
        this.maker = maker;
        setAuthenticated(true);
    }

    /// The request that is being answered comes from this person.
    static void is(SignedInPerson person) {
        remember(new Known(person, rights(person)));
    }

    /// The request that is being answered comes from this program.
    static void is(ApiCaller caller) {
        remember(new Known(caller, AuthorityUtils.createAuthorityList("ROLE_PROGRAM")));
    }

    @Override
    public Object getPrincipal() {
        return maker;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    private static List<GrantedAuthority> rights(SignedInPerson person) {
        return switch (person.role()) {
            case MEMBER -> AuthorityUtils.createAuthorityList("ROLE_MEMBER");
            case SCHEDULER -> AuthorityUtils.createAuthorityList("ROLE_MEMBER", "ROLE_SCHEDULER");
            case ADMIN ->
                    AuthorityUtils.createAuthorityList(
                            "ROLE_MEMBER", "ROLE_SCHEDULER", "ROLE_ADMIN");
        };
    }

    private static void remember(Known known) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
    }
}
