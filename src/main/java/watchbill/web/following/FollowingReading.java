package watchbill.web.following;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MatterNames;
import watchbill.conversation.Patience;
import watchbill.notification.Followings;
import watchbill.notification.Hearing;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.web.following.FollowingPage.Followed;
import watchbill.web.following.FollowingPage.Manner;

/// Reads what a person hears of, and what they could.
@Component
class FollowingReading {

    private final Followings followings;
    private final MatterNames names;
    private final ConversationLists lists;
    private final Patience patience;
    private final InstantSource time;

    FollowingReading(
            Followings followings,
            MatterNames names,
            ConversationLists lists,
            Patience patience,
            InstantSource time) {
        this.followings = followings;
        this.names = names;
        this.lists = lists;
        this.patience = patience;
        this.time = time;
    }

    FollowingPage opened(SignedInPerson me) {
        var components = followings.components(me.team().id(), me.person().id());
        return page(me, hearing(me).code(), new HashSet<>(components), "");
    }

    /// The page with what was chosen, and why it cannot be kept.
    FollowingPage refused(
            SignedInPerson me, String chosen, Set<String> components, String problem) {
        return page(me, chosen, components, problem);
    }

    private Hearing hearing(SignedInPerson me) {
        return followings.hearing(me.team().id(), me.person().id());
    }

    private FollowingPage page(
            SignedInPerson me, String chosen, Set<String> components, String problem) {
        return new FollowingPage(
                Stream.of(Hearing.values())
                        .map(one -> manner(one, one.code().equals(chosen)))
                        .toList(),
                components(me, components),
                conversations(me),
                problem);
    }

    private static Manner manner(Hearing hearing, boolean chosen) {
        return switch (hearing) {
            case NOTHING ->
                    new Manner(
                            hearing.code(),
                            "Nothing",
                            "You hear of what is yours while you are on duty. This is how everybody begins.",
                            chosen);
            case DAILY ->
                    new Manner(
                            hearing.code(),
                            "One mail a day",
                            "When the business day opens: what came in, went on and ended since the last one.",
                            chosen);
            case FOLLOWED ->
                    new Manner(
                            hearing.code(),
                            "What you follow",
                            "As it happens, in business time, in at most one mail each quarter of an hour.",
                            chosen);
        };
    }

    /// Those the team has, and those it no longer has but the person follows.
    private List<Choice> components(SignedInPerson me, Set<String> followed) {
        return Stream.concat(names.components(me.team().id()).stream(), followed.stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(name -> new Choice(name, name, followed.contains(name)))
                .toList();
    }

    private List<Followed> conversations(SignedInPerson me) {
        var words = new StateWords(patience, Times.of(me, time.instant()));
        var newestFirst =
                followings.conversations(me.team().id(), me.person().id()).stream()
                        .sorted(Comparator.comparingLong(ConversationNumber::value).reversed())
                        .toList();
        return lists.of(me.team().id(), newestFirst).stream()
                .map(one -> new Followed(one.number().value(), one.subject(), words.of(one).text()))
                .toList();
    }
}
