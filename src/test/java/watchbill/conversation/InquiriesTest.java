package watchbill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// Whatever comes in, and however it came.
@WithDatabase(
        modules = {"outbox", "conversation"},
        beans = SampleWorld.class)
class InquiriesTest {

    private final Conversations conversations;
    private final Inquiries inquiries;
    private final ConversationLists lists;
    private final Teams teams;
    private final SampleWorld world;

    InquiriesTest(
            Conversations conversations,
            Inquiries inquiries,
            ConversationLists lists,
            Teams teams,
            SampleWorld world) {
        this.conversations = conversations;
        this.inquiries = inquiries;
        this.lists = lists;
        this.teams = teams;
        this.world = world;
    }

    @ParameterizedTest
    @Tag("R48")
    @Tag("R93")
    @EnumSource(ContactMethod.class)
    void everyWayInLeadsToThePrimaryAndIsRemembered(ContactMethod method) {
        var conversation = conversations.find(open(Kind.USE, method));

        assertThat(conversation.owner()).isEqualTo(world.nora.id());
        assertThat(conversation.method()).isEqualTo(method);
        assertThat(conversation.labels()).contains("SRE");
    }

    @Test
    @Tag("R1")
    @Tag("R6")
    void aQuestionAndAnOutageStandInOneQueue() {
        var question = open(Kind.USE, ContactMethod.MAIL);
        var outage = open(Kind.OPERATIONS_UNDERLYING, ContactMethod.PHONE);

        assertThat(lists.waiting(world.meridian.id(), world.nora.id(), 200))
                .extracting(Conversation::number)
                .contains(question, outage);
    }

    @Test
    @Tag("R2")
    void troubleInWhatIsOursNamesTheComponentAndTheSite() {
        var number = open(Kind.OPERATIONS_OURS, ContactMethod.MAIL);

        conversations.describe(
                number,
                Acting.as(world.nora.id()),
                new Description(
                        "Holes",
                        new Matter(Kind.OPERATIONS_OURS, null, "Managed install", "Cielo")));

        assertThat(conversations.find(number))
                .extracting(Conversation::component, Conversation::site)
                .containsExactly("Managed install", "Cielo");
    }

    @Test
    @Tag("R94")
    void theLabelIsWhatTheTeamCallsItsPractice() {
        var before = world.meridian;
        teams.change(
                new Team(before.id(), before.slug(), before.name(), "Response", before.zone()));

        var labels = conversations.find(open(Kind.USE, ContactMethod.FORM)).labels();

        teams.change(before);
        assertThat(labels).containsExactly("Response");
    }

    private ConversationNumber open(Kind kind, ContactMethod method) {
        var usual = world.inquiry(GRACE, "Holes", local("2026-03-02T09:00"));
        return inquiries
                .open(
                        new NewInquiry(
                                usual.team(),
                                usual.subject(),
                                Matter.of(kind),
                                usual.requester(),
                                null,
                                method,
                                null,
                                usual.text(),
                                usual.arrivedAt(),
                                usual.firstContact(),
                                false,
                                null))
                .number();
    }
}
