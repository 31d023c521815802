package watchbill.search;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.LOS_ANGELES;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import watchbill.conversation.Kind;
import watchbill.conversation.State;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.search.Understanding.Misunderstood;
import watchbill.search.Understanding.Understood;

/// What people type, and what is looked for.
@Tag("R90")
class QueryReaderTest {

    private static final Person NORA =
            new Person(new PersonId(1), "Nora Kessler", "nora@a.example");
    private static final Person TOMAS =
            new Person(new PersonId(2), "Tomas Ibarra", "tomas@a.example");
    private static final Person OTHER_TOMAS =
            new Person(new PersonId(3), "Tomas Berg", "berg@a.example");

    private static final Asking ASKING =
            new Asking(
                    NORA,
                    List.of(NORA, TOMAS, OTHER_TOMAS),
                    List.of("Launch", "Plot engine"),
                    LOS_ANGELES);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    holes blocks                 , 'holes' AND 'blocks'
                    "block boundaries" holes     , 'block boundaries' AND 'holes'
                    “block boundaries”           , 'block boundaries'
                    "never closed                , 'never closed'
                    recei*                       , 'recei':*
                    holes or gaps plot           , 'holes' | 'gaps' AND 'plot'
                    holes OR gaps OR rifts       , 'holes' | 'gaps' | 'rifts'
                    or                           , ``
                    holes or                     , 'holes'
                    don't                        , 'don''t'
                    C:\\logs                     , 'C:\\\\logs'
                    https://a.example/x?y=1      , 'https://a.example/x?y=1'
                    12:30                        , '12:30'
                    std::vector                  , 'std::vector'
                    from:grace                   , 'grace':A
                    from:"Grace Lin"             , 'Grace Lin':A
                    FROM:grace@plasma.example    , 'grace plasma example':A
                    from:a or from:b             , 'a':A | 'b':A
                    has:file                     , attachedfile:B
                    ' | & !                      , ``
                    🙂 holes                      , 'holes'
                    """)
    void whatIsTypedIsLookedFor(String typed, String lookedFor) {
        var read = QueryReader.read(typed, ASKING);

        var clauses =
                read instanceof Understood(var query)
                        ? query.clauses().stream().map(Clause::tsquery).toList()
                        : List.<String>of();
        assertThat(String.join(" AND ", clauses)).isEqualTo(lookedFor);
    }

    @Test
    void aMinusLeavesOut() {
        var query = understood("holes -draft -\"no plot\" -from:bot -has:file");

        assertThat(query.without().stream().map(Clause::tsquery))
                .containsExactly("'draft'", "'no plot'", "'bot':A", "attachedfile:B");
    }

    @Test
    void operatorsNarrow() {
        var query =
                understood(
                        "kind:use state:new state:acknowledged component:\"plot ENGINE\" owner:me");

        assertThat(query.filter().kind()).isEqualTo(Kind.USE);
        assertThat(query.filter().states())
                .containsExactlyInAnyOrder(State.NEW, State.ACKNOWLEDGED);
        assertThat(query.filter().component()).isEqualTo("Plot engine");
        assertThat(query.filter().owner()).isEqualTo(NORA.id());
    }

    @Test
    void aStateIsLeftOutByMinusInAnyOrder() {
        assertThat(understood("-state:new state:open").filter().states())
                .isEqualTo(understood("state:open -state:new").filter().states())
                .doesNotContain(State.NEW, State.RESOLVED)
                .contains(State.ACKNOWLEDGED);
        assertThat(understood("-state:open").filter().states())
                .containsExactlyInAnyOrder(State.RESOLVED, State.EXPIRED, State.ARCHIVED);
    }

    @Test
    void daysBeginInTheTeamsZone() {
        var query = understood("after:2026-03-02 before:2026-03-09");

        assertThat(query.after()).isEqualTo(local("2026-03-02T00:00"));
        assertThat(query.before()).isEqualTo(local("2026-03-09T00:00"));
    }

    @Test
    void anUnknownOperatorIsSearchedForAsItIsWrittenAndSaid() {
        var query = understood("error:42 holes");

        assertThat(query.clauses().stream().map(Clause::tsquery))
                .containsExactly("'error:42'", "'holes'");
        assertThat(query.remarks())
                .singleElement()
                .asString()
                .startsWith("“error:” is no operator, so “error:42” was searched for")
                .contains("from:, kind:, state:");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    state:done          | There is no state “done”. Use one of: open, new, acknowledged
                    kind:bug            | There is no kind “bug”. Use one of: use, operations-ours
                    component:mesh      | There is no component “mesh”. Use one of: Launch, Plot engine.
                    owner:grace         | There is no owner “grace”. Use one of: Nora Kessler
                    owner:tomas         | “owner:tomas” may be Tomas Ibarra, Tomas Berg.
                    before:yesterday    | “before:yesterday” is no date. Write it as year, month and day
                    before:2026-02-30   | “before:2026-02-30” is no date.
                    has:cheese          | “has:” knows only “file”, not “cheese”.
                    -kind:use           | “-kind:use” cannot be left out.
                    kind:use kind:alert | A conversation has one kind
                    state:new -state:new| Every state that is asked for is left out
                    holes or kind:use   | “or” stands between words, not before “kind:use”.
                    ?!                  | There is nothing here to look for.
                    🙂                   | There is nothing here to look for.
                    """)
    void whatCannotBeMeantIsRefusedInWords(String typed, String problem) {
        assertThat(misunderstood(typed)).startsWith(problem);
    }

    @Test
    void nobodyInParticularHasNoMe() {
        var nobody = new Asking(null, List.of(NORA), List.of(), LOS_ANGELES);

        assertThat(QueryReader.read("owner:me", nobody))
                .isInstanceOfSatisfying(
                        Misunderstood.class,
                        no -> assertThat(no.problem()).contains("needs somebody who asks"));
    }

    @Test
    void aQueryHasABound() {
        assertThat(misunderstood("x".repeat(10_000)))
                .isEqualTo(
                        "A search has at most 1,000 characters; this one has 10,000. A few telling words find more.");
        assertThat(misunderstood("x ".repeat(31))).contains("at most 30 words", "this one has 31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "\"",
                "-",
                "--",
                "or or or",
                "from:",
                "::",
                ":",
                "-\"",
                "\\",
                "'",
                "a*b*",
                "***",
                "\u202Eabc",
                "((((",
                "from:\"\"",
                "a\0b"
            })
    void rubbishIsAnswered(String typed) {
        assertThat(QueryReader.read(typed, ASKING)).isNotNull();
    }

    private static SearchQuery understood(String typed) {
        return ((Understood) QueryReader.read(typed, ASKING)).query();
    }

    private static String misunderstood(String typed) {
        return ((Misunderstood) QueryReader.read(typed, ASKING)).problem();
    }
}
