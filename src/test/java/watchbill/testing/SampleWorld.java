package watchbill.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.NewInquiry;
import watchbill.duty.Duty;
import watchbill.duty.PlannedShift;
import watchbill.mail.MailAddress;
import watchbill.outbox.Senders;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// The one small world that tests share: team Meridian in Los Angeles, open 8-12 and 13-17 on weekdays.
///
/// Nora is Primary and Tomas Backup in the week of 2 March 2026; Priya and Lena follow on 9 March. Daniel plans. The
/// holidays are those of the fixed points in the requirements.
@TestComponent
public class SampleWorld {

    public static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    public static final Contact GRACE = new Contact("Grace Lin", "grace.lin@plasma.example");
    public static final Contact JONAS = new Contact("Jonas Weber", "jonas@combustion.example");

    public final Team meridian;
    public final Person nora;
    public final Person tomas;
    public final Person priya;
    public final Person lena;
    public final Person daniel;

    SampleWorld(
            Teams teams,
            People people,
            WorkCalendars calendars,
            Senders senders,
            Duty duty,
            TransactionTemplate transaction) {
        meridian = teams.add("meridian", "Meridian", LOS_ANGELES);
        calendars.replace(meridian.id(), calendar(), Instant.parse("2026-01-01T00:00:00Z"));
        senders.set(meridian.id(), new MailAddress("Meridian", "help@meridian.example"));
        daniel = join(people, "Daniel Osei", Role.SCHEDULER);
        nora = join(people, "Nora Kessler", Role.MEMBER);
        tomas = join(people, "Tomas Ibarra", Role.MEMBER);
        priya = join(people, "Priya Raman", Role.MEMBER);
        lena = join(people, "Lena Moss", Role.MEMBER);
        duty.schedule(
                meridian.id(),
                List.of(
                        week("2026-03-02", nora, tomas),
                        week("2026-03-09", priya, lena),
                        week("2026-06-29", nora, tomas),
                        week("2026-07-06", priya, lena)));
    }

    /// The hours and holidays of the fixed points of the response clock.
    public static WorkCalendar calendar() {
        return WorkCalendar.of(
                LOS_ANGELES,
                OpeningHours.officeHours()
                        .withHolidays(
                                List.of(
                                        LocalDate.parse("2026-01-01"),
                                        LocalDate.parse("2026-05-25"),
                                        LocalDate.parse("2026-07-03"),
                                        LocalDate.parse("2026-09-07"),
                                        LocalDate.parse("2026-11-26"),
                                        LocalDate.parse("2026-11-27"),
                                        LocalDate.parse("2026-12-25"))));
    }

    /// An instant by Los Angeles' clocks, such as `2026-03-06T16:59`.
    public static Instant local(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(LOS_ANGELES).toInstant();
    }

    /// An inquiry by mail that has just arrived.
    public NewInquiry inquiry(Contact requester, String subject, Instant arrived) {
        return new NewInquiry(
                meridian.id(),
                subject,
                Matter.of(Kind.USE),
                requester,
                null,
                ContactMethod.MAIL,
                "help@meridian.example",
                IncomingText.plain("My plot has holes along the block boundaries."),
                arrived,
                arrived,
                true,
                null);
    }

    private Person join(People people, String name, Role role) {
        var email = name.split(" ")[0].toLowerCase(Locale.ROOT) + "@meridian.example";
        return people.keep(meridian.id(), new Newcomer(name, email, role, 100), new Actor.SetUp())
                .person();
    }

    private static PlannedShift week(String monday, Person primary, Person backup) {
        return new PlannedShift(
                LocalDate.parse(monday), PlannedShift.WEEK, primary.id(), backup.id());
    }
}
