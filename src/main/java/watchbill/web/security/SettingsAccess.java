package watchbill.web.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import watchbill.people.Role;
import watchbill.people.Teams;
import watchbill.people.signin.SignedInPerson;

/// Lets admins change settings; where the team asks for it, only those who sign in with a six-digit code.
@Component
class SettingsAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final Teams teams;

    SettingsAccess(Teams teams) {
        this.teams = teams;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext request) {
        var known = authentication.get();
        return new AuthorizationDecision(
                known != null
                        && known.getPrincipal() instanceof SignedInPerson me
                        && mayChange(me));
    }

    private boolean mayChange(SignedInPerson me) {
        return me.role() == Role.ADMIN
                && (me.secondStep() || !teams.adminsNeedCode(me.team().id()));
    }
}
