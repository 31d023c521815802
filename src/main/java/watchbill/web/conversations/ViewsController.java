package watchbill.web.conversations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;
import watchbill.search.SavedView;
import watchbill.search.SavedViews;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.Toasts;
import watchbill.web.conversations.ViewsPage.Group;
import watchbill.web.conversations.ViewsPage.Row;
import watchbill.web.conversations.ViewsPage.Typed;

/// Saves lists under names, and keeps them in order.
@Controller
@RequestMapping("/conversations/views")
class ViewsController {

    private static final String HERE = "/conversations/views";

    private final SavedViews views;

    ViewsController(SavedViews views) {
        this.views = views;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView("views", "page", page(me, Typed.NOTHING, 0, Problems.NONE));
    }

    /// Saves the list that is shown, and shows it again.
    @PostMapping
    ModelAndView save(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shared,
            @RequestParam Map<String, String> parts,
            HttpServletResponse response) {
        var query = Query.of(parts);
        var withTeam = shared.equals("true");
        var asked = ListAddress.asked(query.parts());
        try {
            views.save(me.team().id(), me.person().id(), me.role(), name, withTeam, asked);
            Toasts.say(response, "Saved as “%s”.".formatted(name.strip()));
            return to(ListAddress.asking(asked));
        } catch (IllegalArgumentException refusal) {
            return refused(me, new Typed(name, withTeam, query.parts()), 0, refusal);
        }
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        var view = known(me, id);
        try {
            views.rename(me.team().id(), view, name);
            Toasts.say(response, "“%s” is called “%s” now.".formatted(view.name(), name.strip()));
            return to(HERE);
        } catch (IllegalArgumentException refusal) {
            return refused(me, Typed.NOTHING, id, refusal);
        }
    }

    @PostMapping("/{id}/move")
    ModelAndView moveUp(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        views.moveUp(me.team().id(), known(me, id));
        return to(HERE);
    }

    @DeleteMapping("/{id}")
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var view = known(me, id);
        views.remove(me.team().id(), view);
        Toasts.say(response, "“%s” is removed. The conversations stay.".formatted(view.name()));
        return to(HERE);
    }

    private SavedView known(SignedInPerson me, long id) {
        return views.find(me.team().id(), me.person().id(), me.role(), id)
                .orElseThrow(() -> new NothingHere("No view has the id %d.".formatted(id)));
    }

    private ModelAndView refused(
            SignedInPerson me, Typed typed, long renamed, IllegalArgumentException refusal) {
        var field = renamed == 0 ? "name" : "name-" + renamed;
        var problems = new Problems(Map.of(field, String.valueOf(refusal.getMessage())));
        return new ModelAndView(
                "views",
                Map.of("page", page(me, typed, renamed, problems)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ViewsPage page(SignedInPerson me, Typed typed, long renamed, Problems problems) {
        var mine = views.of(me.team().id(), me.person().id());
        var groups = new ArrayList<Group>();
        groups.add(new Group("Your own", "only you see them", rows(me, mine, false)));
        if (arranges(me)) {
            groups.add(
                    new Group("Shared", "everybody on the team sees them", rows(me, mine, true)));
        }
        return new ViewsPage(groups, typed, renamed, arranges(me), problems);
    }

    private static List<Row> rows(SignedInPerson me, List<SavedView> all, boolean shared) {
        return all.stream()
                .filter(view -> view.shared() == shared)
                .filter(view -> view.mayChange(me.person().id(), me.role()))
                .map(view -> new Row(view.id(), view.name(), ListAddress.asking(view.asked())))
                .toList();
    }

    private static boolean arranges(SignedInPerson me) {
        return me.role() != Role.MEMBER;
    }

    private static ModelAndView to(String address) {
        var view = new RedirectView(address, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
