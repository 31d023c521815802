package watchbill.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.live.Revisions;

/// Puts the frame around each page of the team, so that controllers speak only of their own page.
@Component
class FrameInterceptor implements HandlerInterceptor {

    private static final String FRAME = "frame";

    private static final String REVISION = FrameInterceptor.class.getName() + ".revision";

    private final Frames frames;
    private final Revisions revisions;

    FrameInterceptor(Frames frames, Revisions revisions) {
        this.frames = frames;
        this.revisions = revisions;
    }

    /// Takes the revision before the page reads anything.
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var me = signedIn();
        if (me != null) {
            request.setAttribute(REVISION, revisions.of(me.team().id()));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page == null || isRedirect(page) || page.getModel().containsKey(FRAME)) {
            return;
        }
        var me = signedIn();
        if (me != null && request.getAttribute(REVISION) instanceof String revision) {
            page.addObject(FRAME, frames.of(me, revision, request, response));
        }
    }

    private static @Nullable SignedInPerson signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedInPerson person
                ? person
                : null;
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }
}
