package watchbill.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.conversation.Endings;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.Merges;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewNote;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.duework.Pulse;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// Everyone is left alone who did not choose otherwise.
@Tag("R121")
@WithDatabase(modules = "notification", beans = SampleWorld.class)
class FollowingTest {

    private final Followings followings;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Endings endings;
    private final Merges merges;
    private final Conversations conversations;
    private final People people;
    private final Pulse pulse;
    private final Outbox outbox;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;

    FollowingTest(
            Followings followings,
            Inquiries inquiries,
            Replies replies,
            Endings endings,
            Merges merges,
            Conversations conversations,
            People people,
            Pulse pulse,
            Outbox outbox,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.followings = followings;
        this.inquiries = inquiries;
        this.replies = replies;
        this.endings = endings;
        this.merges = merges;
        this.conversations = conversations;
        this.people = people;
        this.pulse = pulse;
        this.outbox = outbox;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyFollowsAnything() {
        jdbc.sql("truncate conversation.conversation, outbox.mail cascade").update();
        jdbc.sql("truncate notification.attention, notification.followed_component").update();
        time.set(local("2026-03-02T09:00"));
    }

    @Test
    @Tag("R47")
    void nobodyHearsOfAnythingTheyDidNotChoose() {
        // given
        open(GRACE, "Holes along the block boundaries");
        note(open(JONAS, "Where is the manual"));

        // when
        at("2026-03-02T16:00");
        at("2026-03-03T08:00");

        // then
        assertThat(news()).isEmpty();
        assertThat(followings.hearing(world.meridian.id(), world.lena.id()))
                .isEqualTo(Hearing.NOTHING);
    }

    @Test
    void theDailyMailComesOnceABusinessDay() {
        // given
        hear(world.lena, Hearing.DAILY);
        var first = open(GRACE, "Holes along the block boundaries");
        answer(first);
        time.set(local("2026-03-02T11:00"));
        open(JONAS, "Where is the manual");

        // when a week goes by
        for (var hour = 0; hour < 7 * 24; hour++) {
            time.set(local("2026-03-02T12:00").plusSeconds(hour * 3600L));
            pulse.beat();
        }

        // then
        assertThat(news()).hasSize(5);
        assertThat(news().getFirst())
                .satisfies(mail -> {
                    assertThat(mail.to()).containsExactly("Lena Moss <lena@meridian.example>");
                    assertThat(mail.subject()).isEqualTo("News of 2 conversations");
                    assertThat(mail.text())
                            .contains("Came in: 2", "Holes along", "Where is the manual")
                            .contains("New. 1 answer.")
                            .contains("Nora Kessler is Primary. 2 are open.")
                            .contains("/conversations/" + first.value(), "/following");
                });
        assertThat(news().get(1).subject()).isEqualTo("Nothing new since yesterday");
    }

    @Test
    void aDayOnWhichNothingHappenedAndNothingIsOpenNeedsNoMail() {
        hear(world.lena, Hearing.DAILY);

        at("2026-03-03T08:00");

        assertThat(news()).isEmpty();
    }

    @Test
    void theDailyMailSaysWhatEndedAndWhatIsFollowedFirst() {
        // given
        var followed = open(GRACE, "Holes along the block boundaries");
        var ended = open(JONAS, "Where is the manual");
        at("2026-03-02T09:05");
        hear(world.lena, Hearing.DAILY);
        followings.follow(world.meridian.id(), world.lena.id(), followed);
        note(followed);
        endings.resolve(ended, Acting.as(world.nora.id()), Outcome.REFERRED_TO_DOCS, null);

        // when
        at("2026-03-03T08:00");

        // then
        assertThat(news())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text())
                                .containsSubsequence(
                                        "You follow: 1",
                                        "Holes along",
                                        "1 note.",
                                        "Ended: 1",
                                        "Where is the manual",
                                        "Resolved: "));
    }

    @Test
    void whoFollowsAConversationHearsOfItAtMostEachQuarterOfAnHour() {
        // given
        var followed = open(GRACE, "Holes along the block boundaries");
        open(JONAS, "Where is the manual");
        at("2026-03-02T09:05");

        // when
        followings.follow(world.meridian.id(), world.lena.id(), followed);
        time.set(local("2026-03-02T09:10"));
        note(followed);
        time.set(local("2026-03-02T09:11"));
        answer(followed);
        at("2026-03-02T09:12");
        assertThat(news()).isEmpty();
        at("2026-03-02T09:20");
        at("2026-03-02T09:40");

        // then
        assertThat(news())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject())
                            .isEqualTo(
                                    "News of %s: Holes along the block boundaries"
                                            .formatted(followed));
                    assertThat(mail.text()).contains("1 answer, 1 note.").doesNotContain("manual");
                });
    }

    @Test
    void whatIsFollowedWaitsForTheOpening() {
        var followed = open(GRACE, "Holes along the block boundaries");
        at("2026-03-06T16:50");
        followings.follow(world.meridian.id(), world.lena.id(), followed);
        note(followed);

        at("2026-03-06T17:30");
        at("2026-03-07T12:00");
        assertThat(news()).isEmpty();
        at("2026-03-09T08:00");

        assertThat(news()).hasSize(1);
    }

    @Test
    void nobodyHearsOfWhatTheyDidThemselves() {
        var followed = open(GRACE, "Holes along the block boundaries");
        at("2026-03-02T09:05");
        followings.follow(world.meridian.id(), world.nora.id(), followed);
        answer(followed);
        endings.resolve(followed, Acting.as(world.nora.id()), Outcome.REFERRED_TO_DOCS, null);

        at("2026-03-02T10:00");

        assertThat(news()).isEmpty();
    }

    @Test
    void whoFollowsAComponentHearsOfAllThatIsAboutIt() {
        // given
        followings.choose(
                world.meridian.id(),
                world.lena.id(),
                Hearing.FOLLOWED,
                Set.of("Contour", "Renderer"));
        var about = open(GRACE, "Holes along the block boundaries");
        open(JONAS, "Where is the manual");
        conversations.describe(
                about,
                Acting.as(world.nora.id()),
                new Description("Holes", new Matter(Kind.USE, null, "Contour", null)));

        // when
        at("2026-03-02T09:30");

        // then
        assertThat(news()).singleElement().extracting(KeptMail::text).asString().contains("New.");
    }

    @Test
    void whoFollowedWhatWasMergedGoesOnWithTheOther() {
        var merged = open(GRACE, "Holes along the block boundaries");
        var survivor = open(JONAS, "Gaps between blocks");
        at("2026-03-02T09:05");
        followings.follow(world.meridian.id(), world.lena.id(), merged);
        merges.merge(merged, survivor, Acting.as(world.nora.id()));
        time.set(local("2026-03-02T09:06"));
        note(survivor);

        at("2026-03-02T09:30");

        assertThat(news())
                .singleElement()
                .extracting(KeptMail::subject)
                .asString()
                .contains("Gaps");
    }

    @Test
    void whoChangesTheirMindIsLeftAloneAtOnce() {
        hear(world.lena, Hearing.DAILY);
        open(GRACE, "Holes along the block boundaries");

        hear(world.lena, Hearing.NOTHING);
        at("2026-03-03T08:00");

        assertThat(news()).isEmpty();
    }

    @Test
    void whoLeftTheTeamIsLeftAlone() {
        // given
        var guest =
                people.keep(
                                world.meridian.id(),
                                new Newcomer("Gil", "gil@meridian.example", Role.MEMBER, 10),
                                new Actor.SetUp())
                        .person();
        hear(guest, Hearing.DAILY);
        open(GRACE, "Holes along the block boundaries");

        // when
        people.remove(world.meridian.id(), guest.id(), new Actor.SetUp());
        at("2026-03-03T08:00");

        // then
        assertThat(news()).isEmpty();
        assertThat(followings.hearing(world.meridian.id(), guest.id())).isEqualTo(Hearing.NOTHING);
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        var team = world.meridian.id();

        assertThatThrownBy(() ->
                        followings.choose(
                                team, world.lena.id(), Hearing.DAILY, Set.of("x".repeat(101))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 100 characters");
        assertThat(followings.components(team, world.lena.id())).isEmpty();
        assertThat(followings.hearing(team, world.lena.id())).isEqualTo(Hearing.NOTHING);
    }

    private void hear(Person person, Hearing hearing) {
        followings.choose(world.meridian.id(), person.id(), hearing, Set.of());
    }

    private ConversationNumber open(Contact requester, String subject) {
        return inquiries.open(world.inquiry(requester, subject, time.instant())).number();
    }

    private void answer(ConversationNumber number) {
        replies.answer(number, Acting.as(world.nora.id()), NewAnswer.reply("Try 3.4.2.", "web"));
    }

    private void note(ConversationNumber number) {
        replies.note(
                number, Acting.as(world.nora.id()), NewNote.of("It is the ghost zones.", "web"));
    }

    private void at(String dateAndTime) {
        time.set(local(dateAndTime));
        pulse.beat();
    }

    private List<KeptMail> news() {
        return outbox.kept(0, 1000).stream()
                .filter(mail ->
                        mail.subject().startsWith("News of ")
                                || mail.subject().startsWith("Nothing new"))
                .toList();
    }
}
