package watchbill.notification;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.MessageId;
import watchbill.conversation.TeamNews;
import watchbill.duework.DueWork;
import watchbill.outbox.Outbox;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.worktime.WorkCalendars;

/// Mails news to those who chose to hear of it (R121), in business time only, and to nobody else.
@Service
class NewsMails implements DueWork {

    private final FollowingSql sql;
    private final Followings followings;
    private final TeamNews news;
    private final NewsText text;
    private final StaffMail staffMail;
    private final Outbox outbox;
    private final People people;
    private final Teams teams;
    private final WorkCalendars calendars;

    NewsMails(
            FollowingSql sql,
            Followings followings,
            TeamNews news,
            NewsText text,
            StaffMail staffMail,
            Outbox outbox,
            People people,
            Teams teams,
            WorkCalendars calendars) {
        this.sql = sql;
        this.followings = followings;
        this.news = news;
        this.text = text;
        this.staffMail = staffMail;
        this.outbox = outbox;
        this.people = people;
        this.teams = teams;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "news to those who follow";
    }

    /// One person at a time, so that each mail is kept together with how far they were told.
    @Override
    @Transactional
    public int run(Instant now) {
        var due = sql.due(now);
        due.ifPresent(attention -> take(attention, now));
        return due.isPresent() ? 1 : 0;
    }

    private void take(Attention attention, Instant now) {
        var calendar = calendars.current(attention.team()).calendar();
        if (!calendar.isOpen(now)) {
            var opening = Turns.openAt(calendar, now);
            sql.turn(
                    attention.team(),
                    attention.person(),
                    new Attention.Next(attention.heardUpTo(), opening));
            return;
        }
        var latest = news.latest(now);
        var member = people.member(attention.team(), attention.person());
        member.ifPresent(reader -> tell(attention, reader, latest, now));
        var next = Turns.next(attention.hearing(), calendar, now);
        sql.turn(attention.team(), attention.person(), new Attention.Next(latest, next));
    }

    private void tell(Attention attention, Member reader, MessageId latest, Instant now) {
        var team = teams.byId(attention.team());
        if (attention.hearing() == Hearing.DAILY) {
            tellDaily(team, attention, reader, latest, now);
        } else {
            tellFollowed(team, attention, reader, latest);
        }
    }

    /// A day on which nothing happened, and nothing is open, needs no mail.
    private void tellDaily(
            Team team, Attention attention, Member reader, MessageId latest, Instant now) {
        var all = news.since(team.id(), attention.heardUpTo(), latest, NewsText.MOST + 1);
        var followed = followings.conversations(team.id(), reader.person().id());
        var day = text.daily(team, all, followed, now);
        if (!day.isEmpty()) {
            var id = "daily-%d-%s".formatted(reader.person().id().value(), dayOf(team, now));
            send(team, reader, id, NewsText.subject(all), day);
        }
    }

    private void tellFollowed(Team team, Attention attention, Member reader, MessageId latest) {
        var person = reader.person().id();
        var followed =
                news.since(
                        team.id(),
                        attention.heardUpTo(),
                        latest,
                        followings.conversations(team.id(), person),
                        Set.copyOf(followings.components(team.id(), person)),
                        person,
                        NewsText.MOST + 1);
        if (!followed.isEmpty()) {
            var id = "news-%d-%d".formatted(person.value(), latest.value());
            send(team, reader, id, NewsText.subject(followed), text.followed(followed));
        }
    }

    private static String dayOf(Team team, Instant now) {
        return now.atZone(team.zone()).toLocalDate().toString();
    }

    private void send(Team team, Member reader, String id, String subject, String markdown) {
        outbox.enqueue(staffMail.to(team, reader.person(), "news", null, id, subject, markdown));
    }
}
