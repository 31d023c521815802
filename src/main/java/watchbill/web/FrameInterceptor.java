package watchbill.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;

/// Puts the frame around each page of the team, so that controllers speak only of their own page.
@Component
class FrameInterceptor implements HandlerInterceptor {

    private static final String FRAME = "frame";

    private final Frames frames;

    FrameInterceptor(Frames frames) {
        this.frames = frames;
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
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson me) {
            page.addObject(FRAME, frames.of(me, request, response));
        }
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }
}
