package watchbill.web.conversations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.people.TeamId;
import watchbill.responseclock.WaitBand;
import watchbill.responseclock.Waits;
import watchbill.web.conversations.ConversationsPage.Band;

/// Reads what waits for us, by how long it has waited.
@Component
class WaitingReading {

    /// The value that asks for every band.
    private static final String WAITING = "any";

    private final Waits waits;

    WaitingReading(Waits waits) {
        this.waits = waits;
    }

    /// What to choose from: everything, what waits for us, and that by age.
    ///
    /// @param chosen a band's code; empty when everything is shown
    List<Band> bands(TeamId team, String chosen) {
        var counts = waits.counts(team);
        var waiting = counts.values().stream().mapToInt(Integer::intValue).sum();
        var bands = new ArrayList<Band>();
        bands.add(new Band("All", "", "/conversations", chosen.isEmpty()));
        bands.add(band("Waiting for us", WAITING, waiting, chosen));
        counts.forEach((band, count) -> bands.add(band(band.words(), band.code(), count, chosen)));
        return bands;
    }

    /// @param chosen a band's code; anything else means all of them
    List<Conversation> conversations(TeamId team, String chosen, int limit) {
        return Arrays.stream(WaitBand.values())
                .filter(band -> band.code().equals(chosen))
                .findFirst()
                .map(band -> waits.of(team, band, limit))
                .orElseGet(() -> waits.all(team, limit));
    }

    private static Band band(String label, String code, int count, String chosen) {
        return new Band(label, "" + count, "/conversations?age=" + code, code.equals(chosen));
    }
}
