package watchbill.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;

/// The topics of a team's questions about use (R1): a short list that the team words itself.
@Service
public class Topics {

    /// The most that a team can have, retired ones included.
    public static final int MOST = 100;

    private final TopicSql sql;

    Topics(TopicSql sql) {
        this.sql = sql;
    }

    /// What can be chosen, by name.
    public List<Topic> offered(TeamId team) {
        return sql.list(team, false);
    }

    /// What can no longer be chosen and stays with the conversations that have it, by name.
    public List<Topic> retired(TeamId team) {
        return sql.list(team, true);
    }

    /// @return nothing if the team has no such topic, offered or retired
    public Optional<Topic> find(TeamId team, TopicId id) {
        return sql.find(team, id);
    }

    /// @param name without regard to capitals
    public Optional<Topic> named(TeamId team, String name) {
        return sql.named(team, name.strip());
    }

    /// Offers a topic. One of that name that was retired is offered again.
    ///
    /// @throws IllegalArgumentException if the name is none, is offered already, or would be one too many
    @Transactional
    public Topic offer(TeamId team, String name) {
        var wanted = new Topic(new TopicId(0), name).name();
        var known = sql.named(team, wanted);
        if (known.isPresent()) {
            return again(team, known.get());
        }
        if (sql.count(team) >= MOST) {
            throw new IllegalArgumentException(
                    "A team has at most %d topics, retired ones included. Rename one that is no longer used."
                            .formatted(MOST));
        }
        return sql.insert(team, wanted);
    }

    private Topic again(TeamId team, Topic known) {
        if (offered(team).contains(known)) {
            throw new IllegalArgumentException(
                    "There is a topic %s already.".formatted(known.name()));
        }
        sql.retire(team, known.id(), false);
        return known;
    }

    /// Gives a topic another name, also in the conversations that have it.
    ///
    /// @throws IllegalArgumentException if the name is none, or another topic has it
    @Transactional
    public void rename(TeamId team, TopicId id, String name) {
        var wanted = new Topic(id, name);
        var known = sql.named(team, wanted.name());
        if (known.isPresent() && !known.get().id().equals(id)) {
            throw new IllegalArgumentException(
                    "There is a topic %s already.".formatted(known.get().name()));
        }
        sql.rename(team, id, wanted.name());
    }

    /// Offers a topic no longer; conversations keep it.
    public void retire(TeamId team, TopicId id) {
        sql.retire(team, id, true);
    }
}
