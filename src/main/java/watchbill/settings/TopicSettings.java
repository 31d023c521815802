package watchbill.settings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.conversation.Topic;
import watchbill.conversation.TopicId;
import watchbill.conversation.Topics;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// What a team's questions about use are about (R1).
@Service
public class TopicSettings {

    private final Teams teams;
    private final Topics topics;
    private final Audit audit;

    TopicSettings(Teams teams, Topics topics, Audit audit) {
        this.teams = teams;
        this.topics = topics;
        this.audit = audit;
    }

    /// Offers a topic, for the first time or again.
    ///
    /// @throws IllegalArgumentException if the name is none, is offered already, or would be one too many
    @Transactional
    public Topic offer(TeamId team, String name, Actor by) {
        teams.waitForTurn(team);
        var topic = topics.offer(team, name);
        audit.changed(
                team, by, "offered the topic \"%s\"".formatted(topic.name()), "", topic.name());
        return topic;
    }

    /// Gives a topic another name; one that is not there stays so.
    ///
    /// @throws IllegalArgumentException if the name is none, or another topic has it
    @Transactional
    public void rename(TeamId team, TopicId id, String name, Actor by) {
        teams.waitForTurn(team);
        topics.find(team, id)
                .ifPresent(before -> {
                    topics.rename(team, id, name);
                    var what = "renamed the topic \"%s\"".formatted(before.name());
                    audit.changed(team, by, what, before.name(), name.strip());
                });
    }

    /// Offers a topic no longer; conversations keep it. One that is not offered stays so.
    @Transactional
    public void retire(TeamId team, TopicId id, Actor by) {
        teams.waitForTurn(team);
        topics.offered(team).stream()
                .filter(topic -> topic.id().equals(id))
                .forEach(topic -> {
                    topics.retire(team, id);
                    var what = "retired the topic \"%s\"".formatted(topic.name());
                    audit.changed(team, by, what, topic.name(), "");
                });
    }
}
