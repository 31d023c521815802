package watchbill.setup;

import org.springframework.stereotype.Component;
import watchbill.people.Teams;
import watchbill.signing.PublicAddress;
import watchbill.signing.Purpose;
import watchbill.signing.Signatures;

/// The way into a server that nobody has set up: from its own machine, or by the one-time link that it printed when it
/// started. So a stranger who finds a new server in the network cannot make it theirs.
@Component
public class FirstVisit {

    private static final String PAGE = "/set-up";

    /// The link ends with the first team, so it needs no date of its own.
    private static final String CONTENT = "first team";

    private final Teams teams;
    private final Signatures signatures;
    private final PublicAddress address;

    FirstVisit(Teams teams, Signatures signatures, PublicAddress address) {
        this.teams = teams;
        this.signatures = signatures;
        this.address = address;
    }

    /// Tells whether set-up is still to be done.
    public boolean isAwaited() {
        return teams.standard().isEmpty();
    }

    /// Tells whether this is the key of the printed link, and set-up is still to be done.
    public boolean admits(String key) {
        return isAwaited() && signatures.verify(Purpose.SET_UP_LINK, CONTENT, key);
    }

    /// The one address to open: the one-time link of set-up at first, the desk from then on.
    public String link() {
        return isAwaited()
                ? address.link(PAGE + "/" + signatures.sign(Purpose.SET_UP_LINK, CONTENT))
                : address.link("/");
    }
}
