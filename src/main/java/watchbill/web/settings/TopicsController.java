package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Topic;
import watchbill.conversation.TopicId;
import watchbill.conversation.Topics;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.TopicSettings;
import watchbill.web.NothingHere;
import watchbill.web.Problems;

/// What questions about use are about (R1).
@Controller
@RequestMapping("/settings/topics")
class TopicsController {

    private static final SettingsSection HERE = SettingsSection.TOPICS;

    private final Topics topics;
    private final TopicSettings settings;

    TopicsController(Topics topics, TopicSettings settings) {
        this.topics = topics;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return SettingsAnswers.show(HERE, page(me, 0, "", Problems.NONE));
    }

    /// The same page, with the form filled in to rename a topic.
    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        var name = known(me, id).name();
        return SettingsAnswers.show(HERE, page(me, id, name, Problems.NONE));
    }

    @PostMapping
    ModelAndView offer(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        try {
            var topic = settings.offer(me.team().id(), name, me.actor());
            return SettingsAnswers.taken(HERE, topic.name() + " can be chosen.", response);
        } catch (IllegalArgumentException refusal) {
            return refused(me, 0, name, refusal);
        }
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        var before = known(me, id);
        try {
            settings.rename(me.team().id(), before.id(), name, me.actor());
            var said = "%s is now called %s.".formatted(before.name(), name.strip());
            return SettingsAnswers.taken(HERE, said, response);
        } catch (IllegalArgumentException refusal) {
            return refused(me, id, name, refusal);
        }
    }

    @DeleteMapping("/{id}")
    ModelAndView retire(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var topic = known(me, id);
        settings.retire(me.team().id(), topic.id(), me.actor());
        return SettingsAnswers.taken(HERE, topic.name() + " is retired.", response);
    }

    private Topic known(SignedInPerson me, long id) {
        return topics.find(me.team().id(), new TopicId(id))
                .orElseThrow(() -> new NothingHere("No topic has the id %d.".formatted(id)));
    }

    private ModelAndView refused(
            SignedInPerson me, long renamed, String name, IllegalArgumentException refusal) {
        var problem = SettingsAnswers.problem("name", refusal);
        return SettingsAnswers.refused(HERE, page(me, renamed, name, problem));
    }

    private TopicsPage page(SignedInPerson me, long renamed, String name, Problems problems) {
        var team = me.team().id();
        return new TopicsPage(
                topics.offered(team).stream().map(TopicsController::row).toList(),
                topics.retired(team).stream().map(TopicsController::row).toList(),
                renamed,
                name,
                problems);
    }

    private static TopicsPage.Row row(Topic topic) {
        return new TopicsPage.Row(topic.id().value(), topic.name());
    }
}
