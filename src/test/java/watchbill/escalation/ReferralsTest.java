package watchbill.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Endings;
import watchbill.conversation.Entry;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NotYours;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.conversation.State;
import watchbill.people.Teams;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What is out of our scope goes to the outside team that owns it, and comes back with an outcome.
@WithDatabase(
        modules = {"escalation", "outbox"},
        beans = SampleWorld.class)
@Tag("R14")
class ReferralsTest {

    private final Referrals referrals;
    private final ReferredEndings referredEndings;
    private final OutsideTeams outsideTeams;
    private final Conversations conversations;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Endings endings;
    private final Teams teams;
    private final SampleWorld world;
    private final TestTime time;

    private ConversationNumber number = new ConversationNumber(1);
    private final OutsideTeam storage;

    ReferralsTest(
            Referrals referrals,
            ReferredEndings referredEndings,
            OutsideTeams outsideTeams,
            Conversations conversations,
            Inquiries inquiries,
            Replies replies,
            Endings endings,
            Teams teams,
            SampleWorld world,
            TestTime time) {
        this.referrals = referrals;
        this.referredEndings = referredEndings;
        this.outsideTeams = outsideTeams;
        this.conversations = conversations;
        this.inquiries = inquiries;
        this.replies = replies;
        this.endings = endings;
        this.teams = teams;
        this.world = world;
        this.time = time;
        this.storage =
                outsideTeams.active(world.meridian.id()).stream()
                        .findFirst()
                        .orElseGet(
                                () -> outsideTeams.add(world.meridian.id(), card("Storage team")));
    }

    @BeforeEach
    void graceCannotReachTheFileSystem() {
        time.set(local("2026-03-02T09:00"));
        number = inquiries.open(world.inquiry(GRACE, "/scratch is gone", time.instant())).number();
    }

    @Test
    @Tag("R105")
    void whatIsReferredIsWithAnOutsideTeamAndItsOwnerStays() {
        refer("ST-42", "2026-03-05", "key");

        var conversation = conversations.find(number);
        assertThat(conversation.state()).isEqualTo(State.WITH_OUTSIDE_TEAM);
        assertThat(conversation.owner()).isEqualTo(world.nora.id());
        assertThat(lastSentence())
                .isEqualTo(
                        "Referred to Storage team by Nora Kessler; their number ST-42; follow up on Thu 5 March.");
        assertThat(open().by()).isEqualTo(world.nora.id());
        assertThat(open().told()).isNull();
    }

    @Test
    void pressingTwiceRefersOnce() {
        var first = refer("ST-42", "2026-03-05", "key");
        var second = refer("ST-42", "2026-03-05", "key");

        assertThat(second).isEqualTo(first);
        assertThat(referrals.of(world.meridian.id(), number)).hasSize(1);
    }

    @Test
    void aMatterIsWithOneOutsideTeamAtATime() {
        refer("", "2026-03-05", "first");

        assertThatThrownBy(() -> refer("", "2026-03-05", "second"))
                .hasMessageStartingWith("Storage team has conversation " + number + " already.");
    }

    @Test
    void theCustomerIsToldInTheSameStep() {
        var wish =
                new NewReferral(
                        storage.id(),
                        new ReferralDetails("Ada Moreno", ""),
                        LocalDate.parse("2026-03-05"),
                        null,
                        "I passed it on to the Storage team.",
                        "web",
                        null);

        referrals.refer(number, Acting.as(world.nora.id()), wish);

        assertThat(conversations.find(number).state()).isEqualTo(State.WITH_OUTSIDE_TEAM);
        assertThat(conversations.timeline(number).forCustomer())
                .extracting(Entry::text)
                .contains("I passed it on to the Storage team.");
        assertThat(open().told())
                .isEqualTo(new CustomerTold(WayOfTelling.ANSWER, world.nora.id(), time.instant()));
    }

    @Test
    void aCustomersMessageWaitsForUsAndTheReferralStays() {
        refer("", "2026-03-05", "key");

        customerWrites("Any news?");
        assertThat(conversations.find(number).state()).isEqualTo(State.WAITING_FOR_US);
        assertThat(open().to()).isEqualTo(storage);
        replies.answer(number, nora(), NewAnswer.reply("They are at it.", "web"));

        assertThat(conversations.find(number).state()).isEqualTo(State.WITH_OUTSIDE_TEAM);
    }

    @Test
    void theirNumberCanBeAddedLater() {
        refer("", "2026-03-05", "key");

        referrals.note(
                number, nora(), new ReferralDetails("Ada Moreno", "ST-42"), WayOfTelling.PHONE);

        assertThat(open().theirNumber()).isEqualTo("ST-42");
        assertThat(open().told())
                .isEqualTo(new CustomerTold(WayOfTelling.PHONE, world.nora.id(), time.instant()));
        assertThat(sentences())
                .endsWith(
                        "Nora Kessler noted their number ST-42 at Storage team.",
                        "Nora Kessler told the customer of the referral by telephone.");
    }

    @Test
    void closingAsksForAnOutcomeAndMakesItOurs() {
        refer("ST-42", "2026-03-05", "key");
        time.set(local("2026-03-03T10:00"));

        close(ReferralOutcome.THEY_SOLVED, "The mount is back.");
        close(ReferralOutcome.GIVEN_UP, "Pressed twice.");

        assertThat(conversations.find(number).state()).isEqualTo(State.WAITING_FOR_US);
        assertThat(lastSentence())
                .isEqualTo(
                        "Nora Kessler closed the referral to Storage team (they solved it): “The mount is back.”.");
        assertThat(referrals.of(world.meridian.id(), number).getFirst().end())
                .isEqualTo(
                        new ReferralEnd(
                                ReferralOutcome.THEY_SOLVED,
                                "The mount is back.",
                                world.nora.id(),
                                time.instant()));
        assertThatThrownBy(() -> new Closing(ReferralOutcome.THEY_SOLVED, " "))
                .hasMessageStartingWith("Say in a sentence");
    }

    @Test
    void whatWasSentBackCanBeReferredElsewhere() {
        refer("", "2026-03-05", "first");
        close(ReferralOutcome.SENT_BACK, "It is the network.");

        refer("", "2026-03-06", "second");

        assertThat(referrals.of(world.meridian.id(), number)).hasSize(2);
        assertThat(conversations.find(number).state()).isEqualTo(State.WITH_OUTSIDE_TEAM);
    }

    @Test
    void resolvingClosesTheReferralWithItsOwnOutcome() {
        refer("", "2026-03-05", "key");

        var closing = new Closing(ReferralOutcome.THEY_SOLVED, "The mount is back.");
        referredEndings.resolve(number, nora(), closing, Outcome.REFERRED_OUTSIDE, null);

        assertThat(conversations.find(number).state()).isEqualTo(State.RESOLVED);
        assertThat(lastEnd().outcome()).isEqualTo(ReferralOutcome.THEY_SOLVED);
    }

    @Test
    void aCustomerWhoSaysThatItIsSolvedEndsTheReferralToo() {
        refer("", "2026-03-05", "key");

        endings.solved(number, GRACE);

        assertThat(lastEnd().outcome()).isEqualTo(ReferralOutcome.ENDED);
        assertThat(lastEnd().by()).isNull();
        assertThat(sentences())
                .contains("The referral to Storage team ended with the conversation.");
    }

    @Test
    void theDayToAskAgainCanBeMoved() {
        refer("", "2026-03-05", "key");

        referrals.postpone(number, nora(), LocalDate.parse("2026-03-10"));

        assertThat(open().followUp()).isEqualTo("2026-03-10");
        assertThat(lastSentence())
                .isEqualTo("Nora Kessler moved the follow-up with Storage team to Tue 10 March.");
        assertThatThrownBy(() -> referrals.postpone(number, nora(), LocalDate.parse("2026-03-01")))
                .hasMessageContaining("Sun 1 March");
        assertThat(open().followUp()).isEqualTo("2026-03-10");
    }

    @Test
    void whoseTurnItIsNotGivesAReason() {
        var lena = Acting.as(world.lena.id());

        assertThatThrownBy(() -> refer(lena)).isInstanceOf(NotYours.class);
        assertThat(referrals.open(world.meridian.id(), number)).isEmpty();
        refer(new Acting(world.lena.id(), "Nora is in a meeting."));

        assertThat(open().by()).isEqualTo(world.lena.id());
        assertThat(conversations.find(number).owner()).isEqualTo(world.nora.id());
        assertThat(sentences())
                .contains("Lena Moss referred it out of turn: “Nora is in a meeting.”.");
    }

    @Test
    void nothingIsReferredToATeamThatIsUnknownRetiredOrAnothers() {
        var elsewhere = teams.add("solaris", "Solaris", SampleWorld.LOS_ANGELES);
        var theirs = outsideTeams.add(elsewhere.id(), card("Network team"));
        outsideTeams.retire(world.meridian.id(), storage.id());

        assertThatThrownBy(() -> refer("", "2026-03-05", "key")).hasMessageContaining("is retired");
        assertThatThrownBy(() -> referrals.refer(number, nora(), wish(theirs.id(), "key")))
                .hasMessageStartingWith(
                        "There is no outside team %d".formatted(theirs.id().value()));
        outsideTeams.reinstate(world.meridian.id(), storage.id());
        assertThat(conversations.find(number).state()).isEqualTo(State.NEW);
    }

    @Test
    void whatIsOverIsNotReferred() {
        endings.resolve(number, nora(), Outcome.ANSWERED, null);

        assertThatThrownBy(() -> refer("", "2026-03-05", "key"))
                .hasMessageContaining("is over. Reopen it first");
    }

    @Test
    void twoTeamsOfADirectoryNeverHaveTheSameName() {
        assertThatThrownBy(() -> outsideTeams.add(world.meridian.id(), card("storage TEAM")))
                .hasMessageStartingWith("There is an outside team 'storage TEAM' already.");
        outsideTeams.change(world.meridian.id(), storage.id(), card("Storage team"));
    }

    private Referral refer(String theirNumber, String followUp, String key) {
        var wish =
                new NewReferral(
                        storage.id(),
                        new ReferralDetails("Ada Moreno", theirNumber),
                        LocalDate.parse(followUp),
                        null,
                        "",
                        "web",
                        key);
        return referrals.refer(number, nora(), wish);
    }

    private void refer(Acting acting) {
        referrals.refer(number, acting, wish(storage.id(), null));
    }

    private static NewReferral wish(OutsideTeamId to, @Nullable String key) {
        return new NewReferral(
                to,
                new ReferralDetails("", ""),
                LocalDate.parse("2026-03-05"),
                null,
                "",
                "web",
                key);
    }

    private void close(ReferralOutcome outcome, String sentence) {
        referrals.close(number, nora(), new Closing(outcome, sentence));
    }

    private void customerWrites(String text) {
        inquiries.customerWrote(
                number, GRACE, IncomingText.plain(text), time.instant(), "mail", null);
    }

    private Acting nora() {
        return Acting.as(world.nora.id());
    }

    private Referral open() {
        return referrals.open(world.meridian.id(), number).orElseThrow();
    }

    private ReferralEnd lastEnd() {
        return Objects.requireNonNull(referrals.of(world.meridian.id(), number).getFirst().end());
    }

    private String lastSentence() {
        return sentences().getLast();
    }

    private List<String> sentences() {
        return conversations.timeline(number).entries().stream().map(Entry::text).toList();
    }

    private static OutsideTeamCard card(String name) {
        return new OutsideTeamCard(
                name, "File systems and archives", "Ada Moreno", "storage@lab.example", "", "");
    }
}
