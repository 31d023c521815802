package watchbill.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.escalation.Closing;
import watchbill.escalation.NewReferral;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.OutsideTeams;
import watchbill.escalation.ReferralDetails;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.Referrals;
import watchbill.escalation.WayOfTelling;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// The Primary's desk says that nothing waits exactly when nothing does.
@WatchbillTest
class IdleTest {

    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Replies replies;
    private final OutsideTeams outsideTeams;
    private final Referrals referrals;
    private final SignInLinks links;
    private final TestTime time;
    private final Visitor nora;

    IdleTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Replies replies,
            OutsideTeams outsideTeams,
            Referrals referrals,
            SignInLinks links,
            TestTime time) {
        this.beans = beans;
        this.inquiries = inquiries;
        this.replies = replies;
        this.outsideTeams = outsideTeams;
        this.referrals = referrals;
        this.links = links;
        this.time = time;
        this.nora = new Visitor(server);
    }

    @Test
    @Tag("R105")
    void thePrimaryIsIdleWhileOnlyOthersHaveTheNextWord() {
        time.set(local("2026-03-02T09:00"));
        var world = beans.createBean(SampleWorld.class);
        var acting = Acting.as(world.nora.id());
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        assertThat(isIdle()).isTrue();

        // new, and acknowledged
        var number =
                inquiries.open(world.inquiry(GRACE, "/scratch is gone", time.instant())).number();
        assertThat(isIdle()).isFalse();
        replies.answer(number, acting, acknowledgement());
        assertThat(isIdle()).isFalse();

        // with an outside team, until the customer writes
        var storage = outsideTeams.add(world.meridian.id(), storage());
        referrals.refer(
                number,
                acting,
                new NewReferral(
                        storage.id(),
                        new ReferralDetails("", ""),
                        LocalDate.parse("2026-03-05"),
                        WayOfTelling.PHONE,
                        "",
                        "web",
                        null));
        assertThat(isIdle()).isTrue();
        customerWrites(number);
        assertThat(isIdle()).isFalse();
        replies.answer(number, acting, NewAnswer.reply("They are at it.", "web"));
        assertThat(isIdle()).isTrue();

        // back from the outside team, until the customer has the next word
        referrals.close(number, acting, new Closing(ReferralOutcome.THEY_SOLVED, "It is back."));
        assertThat(isIdle()).isFalse();
        replies.answer(number, acting, NewAnswer.reply("It is back.", "web"));
        assertThat(isIdle()).isTrue();
    }

    private boolean isIdle() {
        return !nora.read("/desk").select(".wb-idle").isEmpty();
    }

    private void customerWrites(ConversationNumber number) {
        inquiries.customerWrote(
                number, GRACE, IncomingText.plain("Any news?"), time.instant(), "mail", null);
    }

    private static NewAnswer acknowledgement() {
        return new NewAnswer("I have it.", List.of(), List.of(), true, null, "web", null);
    }

    private static OutsideTeamCard storage() {
        return new OutsideTeamCard(
                "Storage team", "File systems", "", "storage@lab.example", "", "");
    }
}
