package watchbill.web;

import org.springframework.stereotype.Component;
import watchbill.people.Team;
import watchbill.people.Teams;

/// The team that visitors meet where none is named.
@Component
public class PublicTeam {

    private final Teams teams;

    PublicTeam(Teams teams) {
        this.teams = teams;
    }

    /// @throws NothingHere before set-up
    public Team get() {
        return teams.standard().orElseThrow(() -> new NothingHere("There is no team yet."));
    }
}
