package watchbill.web.following;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Coded;
import watchbill.notification.Followings;
import watchbill.notification.Hearing;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.OwnTeam;
import watchbill.web.Toasts;

/// A person chooses what they hear of, for themselves only.
@Controller
class FollowingController {

    private final Followings followings;
    private final FollowingReading reading;
    private final OwnTeam ours;

    FollowingController(Followings followings, FollowingReading reading, OwnTeam ours) {
        this.followings = followings;
        this.reading = reading;
        this.ours = ours;
    }

    @GetMapping("/following")
    ModelAndView page(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView("following", "page", reading.opened(me));
    }

    /// @param typed `hearing`, and as `component` the names of the chosen ones, which may contain commas
    @PostMapping("/following")
    ModelAndView choose(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response) {
        var components = Set.copyOf(typed.getOrDefault("component", List.of()));
        var hearing = String.valueOf(typed.getFirst("hearing"));
        try {
            var chosen = Coded.of(Hearing.class, hearing);
            followings.choose(me.team().id(), me.person().id(), chosen, components);
            Toasts.say(response, said(chosen));
        } catch (IllegalArgumentException refusal) {
            var problem = String.valueOf(refusal.getMessage());
            var page = reading.refused(me, hearing, components, problem);
            return new ModelAndView(
                    "following", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var next = new ModelAndView("redirect:/following");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private static String said(Hearing chosen) {
        return switch (chosen) {
            case NOTHING -> "You are left alone.";
            case DAILY -> "You get one mail each business day.";
            case FOLLOWED -> "You hear of what you follow.";
        };
    }

    @PostMapping("/conversations/{number}/follow")
    ResponseEntity<Void> follow(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number).number();
        try {
            followings.follow(me.team().id(), me.person().id(), conversation);
        } catch (IllegalArgumentException refusal) {
            return Answers.seeOther(
                    "/conversations/" + number, String.valueOf(refusal.getMessage()), response);
        }
        var daily =
                followings.hearing(me.team().id(), me.person().id()) == Hearing.DAILY
                        ? "You follow it. It stands first in your daily mail."
                        : "You follow it. News comes by mail, in business time.";
        return Answers.seeOther("/conversations/" + number, daily, response);
    }

    /// @param back where the person was: `following`, or else the conversation
    @DeleteMapping("/conversations/{number}/follow")
    ResponseEntity<Void> unfollow(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String back,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number).number();
        followings.unfollow(me.team().id(), me.person().id(), conversation);
        var next = back.equals("following") ? "/following" : "/conversations/" + number;
        return Answers.seeOther(next, "You follow it no more.", response);
    }
}
