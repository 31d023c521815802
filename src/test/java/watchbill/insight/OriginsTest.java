package watchbill.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.customers.Directory;
import watchbill.customers.Organisation;
import watchbill.customers.OrganisationCard;
import watchbill.customers.OrganisationId;

@Tag("R199")
class OriginsTest {

    private static final Origins ORIGINS =
            new Origins(
                    new Directory(
                            List.of(
                                    organisation(
                                            1, "Plasma Theory", "Laboratory", "plasma.example"),
                                    organisation(2, "Coastal", "University", "coastal.example")),
                            Map.of("guest@plasma.example", new OrganisationId(2))));

    @Test
    void theReportGoesByOrganisationAndSector() {
        var askers =
                Askers.of(
                        from(
                                "grace@plasma.example",
                                "theo@plasma.example",
                                "guest@plasma.example",
                                "ada@quiet.example",
                                "someone@gmail.com"));

        assertThat(counts(askers.organisations()))
                .containsExactly("Plasma Theory 2", "Coastal 1", "quiet.example 1", "None 1");
        assertThat(counts(askers.sectors()))
                .containsExactly("Laboratory 2", "University 1", "None 2");
    }

    @Test
    void hiddenNamesAreNumbersAndTheCountsStay() {
        var hidden =
                Origins.withoutNames(
                        from("ada@quiet.example", "grace@plasma.example", "theo@plasma.example"));

        assertThat(counts(Askers.of(hidden).organisations()))
                .containsExactly("Organisation 1 2", "Organisation 2 1");
        assertThat(counts(Askers.of(hidden).sectors())).containsExactly("Laboratory 2", "None 1");
    }

    @Test
    void whatIsNoAddressComesFromNowhere() {
        assertThat(from("no address").getFirst().organisation()).isNull();
    }

    private static List<Inquiry> from(String... addresses) {
        return Stream.of(addresses)
                .map(address -> Sample.waiting().inquiry(address))
                .map(inquiry -> ORIGINS.of(inquiry.arrived(), inquiry.response()))
                .toList();
    }

    private static List<String> counts(AboutTable table) {
        return table.rows().stream().map(row -> row.name() + " " + row.inquiries()).toList();
    }

    private static Organisation organisation(long id, String name, String sector, String domain) {
        return new Organisation(
                new OrganisationId(id),
                new OrganisationCard(name, sector, "", false, List.of(domain)));
    }
}
