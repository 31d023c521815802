package watchbill.notification;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Matter;
import watchbill.conversation.TeamNews;
import watchbill.people.PeopleEvent;
import watchbill.people.PersonId;
import watchbill.people.TeamId;
import watchbill.recent.Recents;
import watchbill.worktime.WorkCalendars;

/// What each person wants to hear of (R121). Nobody hears of anything that they did not choose (R47).
///
/// Pages ask for it at every turn, so what each team's people follow is kept in memory for a second.
@Service
public class Followings {

    /// So many conversations a person can follow.
    public static final int MOST_CONVERSATIONS = 500;

    /// So many components a person can follow.
    public static final int MOST_COMPONENTS = 100;

    private final FollowingSql sql;
    private final TeamNews news;
    private final WorkCalendars calendars;
    private final InstantSource time;
    private final Recents<TeamId, Map<PersonId, Set<ConversationNumber>>> followed;

    Followings(FollowingSql sql, TeamNews news, WorkCalendars calendars, InstantSource time) {
        this.sql = sql;
        this.news = news;
        this.calendars = calendars;
        this.time = time;
        this.followed = new Recents<>(sql::conversations);
    }

    /// What the person hears of.
    public Hearing hearing(TeamId team, PersonId person) {
        return sql.hearing(team, person);
    }

    private void hear(TeamId team, PersonId person, Hearing hearing) {
        if (hearing == Hearing.NOTHING) {
            sql.leaveAlone(team, person);
        } else if (hearing != sql.hearing(team, person)) {
            sql.hear(team, person, hearing, next(team, hearing));
        }
    }

    private Attention.Next next(TeamId team, Hearing hearing) {
        var now = time.instant();
        var calendar = calendars.current(team).calendar();
        return new Attention.Next(news.latest(now), Turns.next(hearing, calendar, now));
    }

    /// Which components the person follows, by name.
    public List<String> components(TeamId team, PersonId person) {
        return sql.components(team, person);
    }

    /// Lets the person hear of something else from now on, and of these components and no others when they follow any.
    ///
    /// @throws IllegalArgumentException if they are more than [#MOST_COMPONENTS], or a name is blank or too long; then
    ///     nothing is changed
    @Transactional
    public void choose(TeamId team, PersonId person, Hearing hearing, Set<String> components) {
        followComponents(team, person, components);
        hear(team, person, hearing);
    }

    private void followComponents(TeamId team, PersonId person, Set<String> components) {
        if (components.size() > MOST_COMPONENTS) {
            throw new IllegalArgumentException(
                    "%d components are too many to follow. Choose at most %d, or one mail a day."
                            .formatted(components.size(), MOST_COMPONENTS));
        }
        for (var component : components) {
            if (component.isBlank() || component.length() > Matter.LONGEST_NAME) {
                throw new IllegalArgumentException(
                        "'%s' is no component. A name has 1 to %d characters."
                                .formatted(component, Matter.LONGEST_NAME));
            }
        }
        sql.followComponents(team, person, components);
    }

    /// Whether the person follows a conversation.
    public boolean follows(TeamId team, PersonId person, ConversationNumber conversation) {
        return conversations(team, person).contains(conversation);
    }

    /// The conversations that the person follows.
    public Set<ConversationNumber> conversations(TeamId team, PersonId person) {
        return followed.get(team).getOrDefault(person, Set.of());
    }

    /// Follows a conversation; who heard of nothing so far hears of what they follow now. A second time changes nothing.
    ///
    /// @throws IllegalArgumentException if they follow [#MOST_CONVERSATIONS] already
    @Transactional
    public void follow(TeamId team, PersonId person, ConversationNumber conversation) {
        if (sql.countConversations(team, person) >= MOST_CONVERSATIONS
                && !follows(team, person, conversation)) {
            throw new IllegalArgumentException(
                    "You follow %d conversations, which is the most. Stop following some that are over first."
                            .formatted(MOST_CONVERSATIONS));
        }
        sql.follow(team, person, conversation, time.instant());
        followed.forget(team);
        if (sql.hearing(team, person) == Hearing.NOTHING) {
            hear(team, person, Hearing.FOLLOWED);
        }
    }

    /// Follows a conversation no more.
    @Transactional
    public void unfollow(TeamId team, PersonId person, ConversationNumber conversation) {
        sql.unfollow(team, person, conversation);
        followed.forget(team);
    }

    @EventListener
    void on(PeopleEvent event) {
        if (event instanceof PeopleEvent.Left left) {
            sql.leaveAlone(left.team(), left.person().id());
            sql.forget(left.team(), left.person().id());
            followed.forget(left.team());
        }
    }
}
