package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.way.Way;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.WaySettings;
import watchbill.web.Problems;

/// How customers may reach the team (R79).
@Controller
@RequestMapping("/settings/ways")
class WaysController {

    private static final SettingsSection HERE = SettingsSection.WAYS;

    /// The template of one way; the list has that of the section.
    private static final String ONE = "settings/way";

    private final WaysReading reading;
    private final WaySettings settings;

    WaysController(WaysReading reading, WaySettings settings) {
        this.reading = reading;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedInPerson me) {
        return SettingsAnswers.show(HERE, reading.list(me.team()));
    }

    @GetMapping("/new")
    ModelAndView add(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView(
                ONE, "page", reading.page(me, Optional.empty(), TypedWay.NEW, Problems.NONE));
    }

    @GetMapping("/{key}")
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable String key) {
        var way = reading.way(me.team().id(), key);
        return new ModelAndView(
                ONE, "page", reading.page(me, Optional.of(way), TypedWay.of(way), Problems.NONE));
    }

    @PostMapping
    ModelAndView keep(
            @AuthenticationPrincipal SignedInPerson me,
            @ModelAttribute TypedWay typed,
            HttpServletResponse response) {
        try {
            var wish = typed.wish();
            var problems = new Problems(wish.problems());
            if (!problems.isEmpty()) {
                return refused(me, typed, problems);
            }
            var kept = settings.keep(me.team().id(), wish, me.actor());
            return SettingsAnswers.taken(HERE, kept.name() + " is kept.", response);
        } catch (IllegalArgumentException refusal) {
            return refused(me, typed, SettingsAnswers.problem("use", refusal));
        }
    }

    @DeleteMapping("/{key}")
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable String key,
            HttpServletResponse response) {
        var way = reading.way(me.team().id(), key);
        try {
            settings.remove(me.team().id(), key, me.actor());
            return SettingsAnswers.taken(HERE, way.name() + " is removed.", response);
        } catch (IllegalArgumentException refusal) {
            return refused(me, TypedWay.of(way), SettingsAnswers.problem("use", refusal));
        }
    }

    private ModelAndView refused(SignedInPerson me, TypedWay typed, Problems problems) {
        var key = TypedWay.or(typed.key());
        var known =
                key.isEmpty()
                        ? Optional.<Way>empty()
                        : Optional.of(reading.way(me.team().id(), key));
        return new ModelAndView(
                ONE,
                Map.of("page", reading.page(me, known, typed, problems)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
