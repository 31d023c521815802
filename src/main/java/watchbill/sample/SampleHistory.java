package watchbill.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Endings;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.people.PersonId;
import watchbill.people.TeamId;
import watchbill.worktime.WorkCalendar;

/// The weeks before: calls and visits that were answered and are over, so that the figures have something to say. People who
/// called have no mail address, so nobody is written to.
@Component
class SampleHistory {

    private static final List<String> CALLERS =
            List.of(
                    "Ken Adler",
                    "Elena Costa",
                    "Jonas Weber",
                    "Mei Chen",
                    "Aisha Bello",
                    "Ines Duarte");
    private static final List<Outcome> ENDS =
            List.of(
                    Outcome.ANSWERED,
                    Outcome.ANSWERED,
                    Outcome.ANSWERED,
                    Outcome.ANSWERED,
                    Outcome.FIXED,
                    Outcome.WORKED_AROUND,
                    Outcome.REFERRED_TO_DOCS);
    private static final String ANSWER = "We went through it together, and it works now.";
    private static final int HELPED = 9;
    private static final List<ContactMethod> WAYS =
            List.of(
                    ContactMethod.PHONE,
                    ContactMethod.PHONE,
                    ContactMethod.PHONE,
                    ContactMethod.WALK_IN,
                    ContactMethod.WALK_IN,
                    ContactMethod.COLLEAGUE);
    private static final Duration UNTIL_OVER = Duration.ofHours(2);

    private final SampleMatters matters;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final Replies replies;
    private final Endings endings;
    private final JsonMapper json;
    private final InstantSource time;

    SampleHistory(
            SampleMatters matters,
            Inquiries inquiries,
            Conversations conversations,
            Replies replies,
            Endings endings,
            JsonMapper json,
            InstantSource time) {
        this.matters = matters;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.replies = replies;
        this.endings = endings;
        this.json = json;
        this.time = time;
    }

    /// @param monday of the first week that is not past
    /// @param helper answers some of them, though it is not their turn
    void bringAbout(TeamId team, WorkCalendar calendar, LocalDate monday, PersonId helper) {
        var asked = PastInquiry.all(json);
        var days = new PastDays(calendar);
        var work = new SampleWork();
        for (var moment : days.before(monday)) {
            var inquiry = days.one(asked);
            var answered = calendar.add(moment.arrived(), inquiry.waits(moment.usualWait()));
            var over = calendar.add(answered, UNTIL_OVER);
            if (over.isBefore(time.instant())) {
                var way = days.one(WAYS);
                var number = open(team, inquiry, way, moment.arrived(), days.one(CALLERS));
                var owner = conversations.find(number).owner();
                answer(number, days.oneIn(HELPED) ? helper : owner, way, answered, work);
                endings.ended(number, owner, work.ending(inquiry, days.one(ENDS)), over);
            }
        }
    }

    private void answer(
            ConversationNumber number,
            PersonId by,
            ContactMethod way,
            Instant at,
            SampleWork work) {
        replies.spoke(number, by, ANSWER, at, way, "past " + number.value(), work.takingDown(way));
    }

    private ConversationNumber open(
            TeamId team, PastInquiry inquiry, ContactMethod way, Instant arrived, String caller) {
        return inquiries
                .open(
                        new NewInquiry(
                                team,
                                inquiry.subject(),
                                matters.of(
                                        team,
                                        inquiry.kind(),
                                        inquiry.topic(),
                                        inquiry.component(),
                                        inquiry.site()),
                                new Contact(caller, null),
                                null,
                                way,
                                null,
                                IncomingText.plain("Asked about it."),
                                arrived,
                                arrived,
                                false,
                                null))
                .number();
    }
}
