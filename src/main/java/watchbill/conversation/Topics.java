package watchbill.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;
import watchbill.recent.Recents;
import watchbill.recent.Rereads;

/// The topics of a team's questions about use (R1): a short list that the team words itself.
///
/// They are offered with every conversation, so they are kept in memory for a second.
@Service
public class Topics implements Rereads {

    /// The most that a team can have, retired ones included.
    public static final int MOST = 100;

    private final TopicSql sql;
    private final Recents<TeamId, List<Topic>> offered;

    Topics(TopicSql sql) {
        this.sql = sql;
        this.offered = new Recents<>(team -> sql.list(team, false));
    }

    /// What can be chosen, by name.
    public List<Topic> offered(TeamId team) {
        return offered.get(team);
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
        var topic = sql.insert(team, wanted);
        offered.forget(team);
        return topic;
    }

    private Topic again(TeamId team, Topic known) {
        if (offered(team).contains(known)) {
            throw new IllegalArgumentException(
                    "There is a topic %s already.".formatted(known.name()));
        }
        sql.retire(team, known.id(), false);
        offered.forget(team);
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
        offered.forget(team);
    }

    /// Offers a topic no longer; conversations keep it.
    @Transactional
    public void retire(TeamId team, TopicId id) {
        sql.retire(team, id, true);
        offered.forget(team);
    }

    @Override
    public void reread() {
        offered.forgetAll();
    }
}
