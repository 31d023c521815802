package watchbill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TeamTest {

    @Test
    void aNameIsTurnedIntoOneForAddresses() {
        assertThat(Team.slugFor("VisIt, Livermore")).isEqualTo("visit-livermore");
        assertThat(Team.slugFor("Équipe Zoë")).isEqualTo("equipe-zoe");
        assertThat(Team.slugFor("日本")).isEqualTo("team");
    }

    @Test
    void aLongNameIsCutToWhatAnAddressMayHave() {
        var slug = Team.slugFor("a".repeat(39) + " and so on");

        assertThat(slug).isEqualTo("a".repeat(39));
        assertThat(Team.isSlug(slug)).isTrue();
    }

    @Test
    void aTeamWithoutAProperShortNameIsRefused() {
        assertThatThrownBy(
                        () -> new Team(new TeamId(1), "Vis It", "VisIt", "SRE", ZoneId.of("UTC")))
                .hasMessageContaining("'Vis It'");
    }
}
