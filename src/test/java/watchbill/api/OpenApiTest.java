package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import watchbill.conversation.Activity;
import watchbill.conversation.Cause;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Direction;
import watchbill.conversation.Kind;
import watchbill.conversation.Outcome;
import watchbill.conversation.State;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.WayOfTelling;

/// What `/api/v1/openapi.json` says is what the controllers do.
class OpenApiTest {

    private static final JsonNode DOCUMENT =
            new JsonMapper()
                    .readTree(
                            Objects.requireNonNull(
                                    OpenApiTest.class.getResourceAsStream("/api/openapi.json")));

    private static final JsonNode SCHEMAS = DOCUMENT.at("/components/schemas");

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
        var described =
                DOCUMENT.get("paths")
                        .propertyStream()
                        .flatMap(path ->
                                path.getValue().propertyNames().stream()
                                        .map(verb ->
                                                verb.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey()));

        assertThat(described).containsExactlyInAnyOrderElementsOf(ApiRoutes.all());
    }

    @ParameterizedTest
    @MethodSource("schemasOfRecords")
    void aSchemaHasTheFieldsOfItsRecord(String schema) {
        var record =
                ApiRoutes.record(schema + "Json").or(() -> ApiRoutes.record(schema)).orElseThrow();

        assertThat(SCHEMAS.get(schema).get("properties").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(record.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    @Test
    void everyRecordOfTheApiHasASchema() {
        var names =
                ApiRoutes.records().stream()
                        .map(Class::getSimpleName)
                        .filter(name -> name.endsWith("Json"))
                        .map(name -> name.replaceFirst("Json$", ""))
                        .toList();

        assertThat(SCHEMAS.propertyNames()).containsAll(names);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(DOCUMENT.findValuesAsString("$ref"))
                .allSatisfy(reference ->
                        assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    @Test
    void theCodesAreThoseOfTheProduct() {
        assertThat(codes("State")).isEqualTo(Stream.of(State.values()).map(State::code).toList());
        assertThat(codes("Kind")).isEqualTo(Stream.of(Kind.values()).map(Kind::code).toList());
        assertThat(codes("ContactMethod"))
                .isEqualTo(Stream.of(ContactMethod.values()).map(ContactMethod::code).toList());
        assertThat(codes("Outcome"))
                .isEqualTo(Stream.of(Outcome.values()).map(Outcome::code).toList());
        assertThat(codes("Activity"))
                .isEqualTo(Stream.of(Activity.values()).map(Activity::code).toList());
        assertThat(codes("Deficiency"))
                .isEqualTo(Stream.of(Deficiency.values()).map(Deficiency::code).toList());
        assertThat(codes("Cause")).isEqualTo(Stream.of(Cause.values()).map(Cause::code).toList());
        assertThat(codes("ReferralOutcome"))
                .isEqualTo(Stream.of(ReferralOutcome.values()).map(ReferralOutcome::code).toList());
        assertThat(codes("WayOfTelling"))
                .isEqualTo(Stream.of(WayOfTelling.values()).map(WayOfTelling::code).toList());
        assertThat(codes("Message/properties/direction"))
                .isEqualTo(Stream.of(Direction.values()).map(Direction::code).toList());
    }

    /// All schemas with fields but the one that a standard gives.
    static List<String> schemasOfRecords() {
        return SCHEMAS.propertyStream()
                .filter(schema -> schema.getValue().has("properties"))
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("Problem"))
                .toList();
    }

    private static List<String> codes(String schema) {
        return SCHEMAS.at("/" + schema + "/enum").valueStream().map(JsonNode::stringValue).toList();
    }
}
