package watchbill.conversation;

import java.util.List;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;
import watchbill.recent.Recents;
import watchbill.recent.Rereads;

/// The names that a team's conversations give to what they are about: components and sites (R2).
///
/// They are proposed with every conversation and seldom grow, so they are kept in memory for a second.
@Service
public class MatterNames implements Rereads {

    /// The most names of one sort; a longer list is no help to whoever chooses from it.
    private static final int MOST = 200;

    private final Recents<TeamId, List<String>> components;
    private final Recents<TeamId, List<String>> sites;

    MatterNames(MatterSql sql) {
        this.components = new Recents<>(team -> sql.components(team, MOST));
        this.sites = new Recents<>(team -> sql.sites(team, MOST));
    }

    /// The components that any conversation is about, at most 200, in the order of their letters.
    public List<String> components(TeamId team) {
        return components.get(team);
    }

    /// The sites that any conversation is about, at most 200, in the order of their letters.
    public List<String> sites(TeamId team) {
        return sites.get(team);
    }

    /// Takes note, within the caller's transaction, that a conversation is about this.
    void given(TeamId team, Matter matter) {
        if (matter.component() != null) {
            components.forget(team);
        }
        if (matter.site() != null) {
            sites.forget(team);
        }
    }

    @Override
    public void reread() {
        components.forgetAll();
        sites.forgetAll();
    }
}
