package watchbill.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import watchbill.channel.way.Ways;
import watchbill.conversation.Acting;
import watchbill.conversation.Coded;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.conversation.Endings;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.NewNote;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.PersonId;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.setup.Setup;

/// Brings the sample about when a demonstration first starts, and at each of its starts prints a link to sign in with.
@Component
class SampleStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleStart.class);

    private final boolean demonstration;
    private final SampleTeam sample;
    private final Setup setup;
    private final Ways ways;
    private final Teams teams;
    private final People people;
    private final Conversations conversations;
    private final Endings endings;
    private final Inquiries inquiries;
    private final Replies replies;
    private final SampleMatters matters;
    private final SampleHistory history;
    private final SampleReferrals referrals;
    private final JsonMapper json;
    private final InstantSource time;

    SampleStart(
            @Value("${watchbill.demo}") boolean demonstration,
            SampleTeam sample,
            Setup setup,
            Ways ways,
            Teams teams,
            People people,
            Conversations conversations,
            Endings endings,
            Inquiries inquiries,
            Replies replies,
            SampleMatters matters,
            SampleHistory history,
            SampleReferrals referrals,
            JsonMapper json,
            InstantSource time) {
        this.demonstration = demonstration;
        this.sample = sample;
        this.setup = setup;
        this.ways = ways;
        this.teams = teams;
        this.people = people;
        this.conversations = conversations;
        this.endings = endings;
        this.inquiries = inquiries;
        this.replies = replies;
        this.matters = matters;
        this.history = history;
        this.referrals = referrals;
        this.json = json;
        this.time = time;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (demonstration) {
            show();
        }
    }

    private void show() {
        var first = teams.standard().isEmpty();
        var result = setup.apply(sample.file());
        if (first) {
            referrals.addTeams(result.team().id());
            SampleWays.ALL.forEach(way -> ways.keep(result.team().id(), way));
            history.bringAbout(
                    result.team().id(),
                    sample.calendar(),
                    sample.monday(),
                    person(result.team().id(), SampleTeam.TOMAS));
            SampleInquiry.all(json).forEach(inquiry -> bringIn(result.team().id(), inquiry));
        }
        log.info("Sign in as Nora, who is Primary: {}", result.signInLinks().get(SampleTeam.NORA));
    }

    private void bringIn(TeamId team, SampleInquiry inquiry) {
        var customer = new Contact(inquiry.name(), inquiry.email());
        var number = open(team, inquiry, customer);
        var nora = Acting.as(person(team, SampleTeam.NORA));
        describe(team, number, nora, inquiry);
        if (inquiry.more() != null) {
            customerWrote(number, customer, inquiry.more(), inquiry);
        }
        if (inquiry.note() != null) {
            replies.note(
                    number,
                    Acting.as(person(team, SampleTeam.TOMAS)),
                    NewNote.of(inquiry.note(), "web"));
        }
        if (inquiry.answer() != null) {
            replies.answer(number, nora, answer(inquiry.answer(), inquiry));
        }
        if (inquiry.reply() != null) {
            customerWrote(number, customer, inquiry.reply(), inquiry);
        }
        if (inquiry.referredTo() != null) {
            referrals.refer(team, number, nora, inquiry.referredTo());
        }
        if (inquiry.outcome() != null) {
            endings.resolve(number, nora, Coded.of(Outcome.class, inquiry.outcome()), null);
        }
    }

    private ConversationNumber open(TeamId team, SampleInquiry inquiry, Contact customer) {
        var arrived =
                sample.calendar()
                        .subtract(time.instant(), Duration.ofMinutes(inquiry.businessMinutesAgo()));
        return inquiries
                .open(
                        new NewInquiry(
                                team,
                                inquiry.subject(),
                                Matter.of(Coded.of(Kind.class, inquiry.kind())),
                                customer,
                                null,
                                Coded.of(ContactMethod.class, inquiry.method()),
                                "help@meridian.example",
                                IncomingText.plain(inquiry.text()),
                                arrived,
                                arrived,
                                false,
                                null))
                .number();
    }

    private void describe(
            TeamId team, ConversationNumber number, Acting nora, SampleInquiry inquiry) {
        conversations.describe(
                number,
                nora,
                new Description(
                        inquiry.subject(),
                        matters.of(
                                team,
                                inquiry.kind(),
                                inquiry.topic(),
                                inquiry.component(),
                                inquiry.site())));
    }

    private void customerWrote(
            ConversationNumber number, Contact customer, String text, SampleInquiry inquiry) {
        inquiries.customerWrote(
                number, customer, IncomingText.plain(text), time.instant(), inquiry.method(), null);
    }

    private NewAnswer answer(String text, SampleInquiry inquiry) {
        return new NewAnswer(text, List.of(), List.of(), false, promised(inquiry), "web", null);
    }

    private @Nullable Instant promised(SampleInquiry inquiry) {
        return Boolean.TRUE.equals(inquiry.promise())
                ? sample.calendar().add(time.instant(), Duration.ofHours(6))
                : null;
    }

    private PersonId person(TeamId team, String email) {
        return people.memberByEmail(team, email).map(Member::person).orElseThrow().id();
    }
}
