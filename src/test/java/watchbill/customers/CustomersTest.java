package watchbill.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.audit.Audit;
import watchbill.audit.EntryKind;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// What is noted about customers, and where they belong.
@WithDatabase(
        modules = {"outbox", "duty", "customers"},
        beans = SampleWorld.class)
@Tag("R198")
class CustomersTest {

    private static final EmailAddress GRACE = new EmailAddress("grace.lin@plasma.example");
    private static final EmailAddress AT_HOME = new EmailAddress("grace@gmail.com");
    private static final EmailAddress JONAS = new EmailAddress("jonas@combustion.example");

    private final Customers customers;
    private final Organisations organisations;
    private final Audit audit;
    private final TeamId team;
    private final Actor nora;

    CustomersTest(
            Customers customers, Organisations organisations, Audit audit, SampleWorld world) {
        this.customers = customers;
        this.organisations = organisations;
        this.audit = audit;
        this.team = world.meridian.id();
        this.nora = new Actor.Someone(world.nora);
    }

    @Test
    void whoHasNothingNotedBelongsToTheDomainTheyWriteFrom() {
        var nobody = customers.of(team, new EmailAddress("ada@quiet.example"));

        assertThat(nobody.id()).isEmpty();
        assertThat(directory().nameOf(new EmailAddress("ada@quiet.example")))
                .hasValue("quiet.example");
        assertThat(directory().nameOf(new EmailAddress("ada@gmail.com"))).isEmpty();
    }

    @Test
    @Tag("R199")
    void anOrganisationIsNamedForEverybodyOfADomainAndCorrectedForOne() {
        // given
        customers.note(team, GRACE, belongs("Plasma Theory", true), nora);
        var colleague = new EmailAddress("theo@plasma.example");

        // when one of them turns out to be a guest
        customers.note(team, colleague, belongs("Coastal University", false), nora);

        // then
        assertThat(directory().nameOf(GRACE)).hasValue("Plasma Theory");
        assertThat(directory().nameOf(new EmailAddress("any@plasma.example")))
                .hasValue("Plasma Theory");
        assertThat(directory().nameOf(colleague)).hasValue("Coastal University");
        var belonging = organisations.belonging(team, named("Plasma Theory"));
        assertThat(belonging.domains()).containsExactly("plasma.example");
        assertThat(belonging.except()).containsExactly(colleague.text());

        // and by hand no more
        customers.note(team, colleague, belongs("", false), nora);
        assertThat(directory().nameOf(colleague)).hasValue("Plasma Theory");
    }

    @Test
    void twoAddressesAreOneCustomerAndTwoAgain() {
        // given
        var grace = new EmailAddress("grace@joined.example");
        var home = new EmailAddress("grace.joined@gmail.com");
        customers.note(team, grace, note("Prefers the telephone."), nora);
        customers.note(team, home, note("Writes at night."), nora);

        // when
        customers.join(team, grace, home, nora);

        // then either address leads to the same
        var one = customers.of(team, home);
        assertThat(one).isEqualTo(customers.of(team, grace));
        assertThat(one.addresses()).containsExactly(home, grace);
        assertThat(one.note()).isEqualTo("Prefers the telephone.\n\nWrites at night.");

        // and parted each has its own again
        customers.part(team, home, nora);
        assertThat(customers.of(team, home).note()).isEqualTo("Writes at night.");
        assertThat(customers.of(team, home).addresses()).containsExactly(home);
        assertThat(customers.of(team, grace).addresses()).containsExactly(grace);
    }

    @Test
    void theFirstAddressCanBePartedAsWell() {
        var first = new EmailAddress("first@parted.example");
        var second = new EmailAddress("second@parted.example");
        customers.join(team, first, second, nora);

        customers.part(team, first, nora);

        assertThat(customers.of(team, first).addresses()).containsExactly(first);
        assertThat(customers.of(team, second).addresses()).containsExactly(second);
    }

    @Test
    void joiningAtOnceFromBothSidesLeavesOneCustomer() {
        var one = new EmailAddress("one@atonce.example");
        var other = new EmailAddress("other@atonce.example");

        var both =
                Stream.of(List.of(one, other), List.of(other, one))
                        .map(pair ->
                                CompletableFuture.runAsync(
                                        () -> customers.join(team, pair.get(0), pair.get(1), nora)))
                        .toList();

        // then the second is refused, for they are one already
        assertThat(
                        both.stream()
                                .filter(join ->
                                        join.handle((_, refusal) -> refusal != null).join()))
                .hasSize(1);
        assertThat(customers.of(team, one).addresses()).containsExactly(one, other);
    }

    @Test
    void whatCannotBeIsSaidWithWhatHelps() {
        customers.note(team, JONAS, belongs("Combustion", true), nora);

        assertThatThrownBy(() -> customers.join(team, JONAS, JONAS, nora))
                .hasMessageContaining("one of this customer’s addresses already");
        assertThatThrownBy(() -> customers.part(team, JONAS, nora))
                .hasMessageContaining("only address");
        assertThatThrownBy(() -> customers.note(team, AT_HOME, belongs("Combustion", true), nora))
                .hasMessageContaining("gmail.com gives an address to anybody");
        assertThatThrownBy(() -> customers.note(team, JONAS, belongs("Other", true), nora))
                .hasMessageContaining("combustion.example is the domain of Combustion");
        assertThatThrownBy(() -> note("x".repeat(2001))).hasMessageContaining("at most 2000");
        assertThat(organisations.of(team)).noneMatch(known -> known.name().equals("Other"));
    }

    @Test
    void anotherTeamKnowsNothingOfIt() {
        var ours = new EmailAddress("ours@secret.example");
        customers.note(team, ours, note("Prefers the telephone."), nora);

        assertThat(customers.of(new TeamId(team.value() + 1), ours).note()).isEmpty();
    }

    @Test
    void theAuditNamesNoCustomer() {
        var ada = new EmailAddress("ada@audited.example");
        customers.note(team, ada, new CustomerCard("Ada Moreno", "Audited", true, "Calls."), nora);

        var entries = audit.latest(team, EntryKind.CHANGE, OptionalLong.empty()).toString();

        assertThat(entries)
                .contains("Nora Kessler", "changed the note on customer", "Audited")
                .doesNotContain("ada@", "Ada Moreno", "Calls.");
    }

    private Directory directory() {
        return organisations.directory(team);
    }

    private Organisation named(String name) {
        return organisations.of(team).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CustomerCard note(String text) {
        return new CustomerCard("", "", false, text);
    }

    private static CustomerCard belongs(String organisation, boolean everyone) {
        return new CustomerCard("", organisation, everyone, "");
    }
}
