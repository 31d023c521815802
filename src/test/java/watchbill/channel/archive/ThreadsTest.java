package watchbill.channel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.IncomingText;

class ThreadsTest {

    private static final Instant MONDAY = Instant.parse("2019-03-04T10:00:00Z");

    private final List<ReadMail> mails = new ArrayList<>();

    @Test
    void aChainOfIdsIsOneThreadInWhateverOrder() {
        mail("a", "Mesh");
        mail("b", "Re: Mesh", "a");
        mail("c", "Something else", "b");
        mail("d", "Re: Mesh", "lost", "a");
        mail("e", "Another");
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(mails, new Random(seed));

            assertThat(Threads.of(mails, Known.NOTHING)).hasSize(2);
        }
    }

    @Test
    void whatIsThereAlreadyIsOneWithWhatBelongsToIt() {
        mail("b", "Re: Mesh", "a", "c");
        var one = new ConversationNumber(1);
        var two = new ConversationNumber(2);

        var groups =
                Threads.of(
                        mails,
                        new Known(
                                Map.of("c", two, "a", one, "x", new ConversationNumber(3)),
                                List.of()));

        assertThat(groups.getFirst().conversations()).containsExactly(one, two);
    }

    @Test
    void mailsThatAnswerEachOtherInACircleAreOneThread() {
        mail("a", "Mesh", "b");
        mail("b", "Mesh", "a");
        mail("c", "Mesh", "c");

        assertThat(Threads.of(mails, Known.NOTHING)).hasSize(2);
    }

    @Test
    void theSameSubjectAloneJoinsNothing() {
        mail("a", "Holes along the boundaries");
        mail("b", "Holes along the boundaries");

        assertThat(Threads.of(mails, Known.NOTHING)).hasSize(2);
    }

    @Test
    void anAnswerWithoutIdsBelongsToWhatIsThereUnderItsSubject() {
        mail("b", "Re: Holes along the boundaries");
        var conversation = new ConversationNumber(7);
        var shortlyBefore =
                new Known.Subject(
                        conversation,
                        "holes along the boundaries",
                        MONDAY.minusSeconds(90),
                        MONDAY.minusSeconds(60));

        assertThat(
                        Threads.of(mails, new Known(Map.of(), List.of(shortlyBefore)))
                                .getFirst()
                                .conversations())
                .containsExactly(conversation);
    }

    private void mail(String id, String subject, String... ancestors) {
        mails.add(
                new ReadMail(
                        new Place("test", mails.size()),
                        id,
                        "",
                        id,
                        List.of(ancestors),
                        MONDAY.plusSeconds(mails.size()),
                        new Contact("Grace", "grace@navy.example"),
                        null,
                        false,
                        subject,
                        IncomingText.plain("Text.")));
    }
}
