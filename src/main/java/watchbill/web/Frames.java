package watchbill.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import watchbill.conversation.ConversationLists;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;

/// Makes what surrounds a page.
@Component
public class Frames {

    private final WatchLines watchLines;
    private final ConversationLists lists;
    private final Notices notices;
    private final InstantSource time;

    Frames(WatchLines watchLines, ConversationLists lists, Notices notices, InstantSource time) {
        this.watchLines = watchLines;
        this.lists = lists;
        this.notices = notices;
        this.time = time;
    }

    /// The frame of a page of the team.
    ///
    /// @param revision the team's, taken before the page's data were read
    Frame of(
            SignedInPerson me,
            String revision,
            HttpServletRequest request,
            HttpServletResponse response) {
        var now = time.instant();
        var section = Section.of(request.getRequestURI());
        return new Frame(
                me.team().name(),
                me.team().practiceName(),
                viewer(me),
                section,
                lists.countWaiting(me.team().id(), me.person().id()),
                watchLines.of(me, now),
                notices.of(me, section, now),
                Toasts.take(request, response),
                appearance(request),
                !"off".equals(cookie(request, Shortcuts.COOKIE)),
                revision);
    }

    /// The frame of a page that customers see.
    public VisitorFrame visitors(
            Team team, HttpServletRequest request, HttpServletResponse response) {
        return new VisitorFrame(
                team.name(),
                team.practiceName(),
                Toasts.take(request, response).text(),
                appearance(request));
    }

    /// How this browser wants its pages.
    public static Appearance appearance(HttpServletRequest request) {
        return Appearance.of(cookie(request, Appearance.COOKIE));
    }

    private static Viewer viewer(SignedInPerson me) {
        var person = me.person();
        return new Viewer(
                person.name(),
                person.email(),
                Words.initials(person.name()),
                me.role() == Role.ADMIN);
    }

    private static String cookie(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }
}
