package watchbill.search;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewAttachment;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.NewNote;
import watchbill.conversation.Replies;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// Three inquiries, and what finds each.
@WithDatabase(
        modules = {"outbox", "search"},
        beans = SampleWorld.class)
@Tag("R90")
class SearchTest {

    private static ConversationNumber holes;
    private static ConversationNumber colours;
    private static ConversationNumber launch;

    private final SampleWorld world;
    private final Search search;

    SearchTest(SampleWorld world, Search search) {
        this.world = world;
        this.search = search;
    }

    @BeforeAll
    static void threeInquiries(
            SampleWorld world, Inquiries inquiries, Conversations conversations, Replies replies) {
        var nora = Acting.as(world.nora.id());
        holes = inquiries.open(theFirst(world)).number();
        replies.answer(holes, nora, NewAnswer.reply("Ghost zones are missing.", "web"));
        colours = inquiries.open(theSecond(world)).number();
        replies.note(colours, nora, NewNote.of("Known to the hydra group.", "web"));
        launch = inquiries.open(theThird(world)).number();
        var matter = new Matter(Kind.OPERATIONS_OURS, null, "Launcher", null);
        conversations.describe(launch, nora, new Description("Launch hangs", matter));
    }

    private static NewInquiry theFirst(SampleWorld world) {
        var text = IncomingText.plain("Along the block boundaries, in Saturn rings.");
        return inquiry(world, GRACE, "Holes in the plot", text, "2026-03-02T09:00");
    }

    private static NewInquiry theSecond(SampleWorld world) {
        var content = new ByteArrayResource("grey".getBytes(StandardCharsets.UTF_8));
        var picture = new NewAttachment("screen-shot_7.png", content, false);
        var text =
                new IncomingText(
                        "They turn grey, see the picture.", "", "", List.of(picture), List.of());
        return inquiry(world, JONAS, "Colours", text, "2026-03-03T09:00");
    }

    private static NewInquiry theThird(SampleWorld world) {
        var ada = new Contact("Ada Grace", "ada@sub.lab.example");
        return inquiry(world, ada, "No launch", IncomingText.plain("Nothing."), "2026-03-04T09:00");
    }

    private static NewInquiry inquiry(
            SampleWorld world, Contact who, String subject, IncomingText text, String when) {
        var like = world.inquiry(who, subject, local(when));
        return new NewInquiry(
                like.team(),
                subject,
                like.matter(),
                who,
                null,
                like.method(),
                like.deskAddress(),
                text,
                like.arrivedAt(),
                like.firstContact(),
                true,
                null);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    boundaries                   , holes
                    "block boundaries"           , holes
                    "boundaries block"           , ``
                    bound*                       , holes
                    bound                        , ``
                    plot ghost                   , holes
                    hydra                        , colours
                    grey or boundaries           , colours holes
                    -grey kind:use               , holes
                    screen                       , colours
                    screen-shot_7.png            , colours
                    has:file                     , colours
                    -has:file                    , launch holes
                    from:grace                   , launch holes
                    from:"grace lin"             , holes
                    from:lab.example             , launch
                    from:ada@sub.lab.example     , launch
                    from:nora                    , colours holes
                    grace.lin@plasma.example     , holes
                    jonas                        , colours
                    kind:operations-ours         , launch
                    component:launcher           , launch
                    hangs                        , launch
                    "no launch"                  , ``
                    state:open owner:nora        , launch colours holes
                    owner:tomas                  , ``
                    state:waiting-on-customer    , holes
                    after:2026-03-04             , launch
                    before:2026-03-03            , holes
                    error:42 or grey             , colours
                    """)
    void isFound(String typed, String expected) {
        assertThat(found(typed)).extracting(SearchTest::name).containsExactly(split(expected));
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        var query = search.query(world.meridian, null, "state:open");

        var first = search.find(world.meridian.id(), query, null, 2);
        var second = search.find(world.meridian.id(), query, first.next(), 2);

        assertThat(first.conversations()).containsExactly(launch, colours);
        assertThat(second.conversations()).containsExactly(holes);
        assertThat(second.next()).isNull();
    }

    @Test
    void fieldsNarrowWhatIsTyped() {
        var query = search.query(world.meridian, null, "grace");
        var fields = new ConversationFilter(Set.of(), Kind.USE, null, null, null, null, null);

        assertThat(search.find(world.meridian.id(), query.among(fields), null, 10).conversations())
                .containsExactly(holes);
    }

    @Test
    void anExcerptShowsWhereItWasSaidAndByWhom() {
        var query = search.query(world.meridian, null, "plot ghost");

        var excerpts = search.excerpts(world.meridian.id(), query, List.of(holes));

        assertThat(excerpts)
                .containsOnlyKeys(holes)
                .containsValue(
                        new Excerpt(
                                holes,
                                "Nora Kessler",
                                List.of(
                                        new Excerpt.Piece("Ghost", true),
                                        new Excerpt.Piece(" zones are missing.", false))));
    }

    @Test
    void aNumberNamesAConversation() {
        assertThat(search.numbered(world.meridian.id(), holes.toString())).contains(holes);
        assertThat(search.numbered(world.meridian.id(), "#999999")).isEmpty();
    }

    private List<ConversationNumber> found(String typed) {
        var query = search.query(world.meridian, world.nora, typed);
        return search.find(world.meridian.id(), query, null, 50).conversations();
    }

    private static String name(ConversationNumber number) {
        return number.equals(holes) ? "holes" : number.equals(colours) ? "colours" : "launch";
    }

    private static String[] split(String names) {
        return names.isEmpty() ? new String[0] : names.split(" ");
    }
}
