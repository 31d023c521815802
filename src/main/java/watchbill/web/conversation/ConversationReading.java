package watchbill.web.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.Continuations;
import watchbill.channel.mail.HeldMails;
import watchbill.channel.way.Redirects;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.Conversations;
import watchbill.conversation.Drafts;
import watchbill.conversation.Entry;
import watchbill.conversation.MessageId;
import watchbill.conversation.Patience;
import watchbill.conversation.Timeline;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.Goals;
import watchbill.responseclock.ResponseClock;
import watchbill.responseclock.ResponseClocks;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.ConversationPage.Entrance;
import watchbill.web.links.Ties;
import watchbill.web.referral.OutsidePanels;
import watchbill.worktime.WorkCalendars;

/// Reads one conversation for one of us.
@Component
class ConversationReading {

    private static final int QUEUE = 50;

    private final OwnTeam ours;
    private final Conversations conversations;
    private final Drafts drafts;
    private final ConversationLists lists;
    private final HeldMails mails;
    private final Continuations continuations;
    private final Redirects redirects;
    private final ResponseClocks clocks;
    private final Goals goals;
    private final ComposerReading composers;
    private final ActionsReading actions;
    private final WorkReading work;
    private final OutsidePanels outside;
    private final Ties ties;
    private final People people;
    private final WorkCalendars calendars;
    private final Patience patience;
    private final InstantSource time;

    ConversationReading(
            OwnTeam ours,
            Conversations conversations,
            Drafts drafts,
            ConversationLists lists,
            HeldMails mails,
            Continuations continuations,
            Redirects redirects,
            ResponseClocks clocks,
            Goals goals,
            ComposerReading composers,
            ActionsReading actions,
            WorkReading work,
            OutsidePanels outside,
            Ties ties,
            People people,
            WorkCalendars calendars,
            Patience patience,
            InstantSource time) {
        this.ours = ours;
        this.conversations = conversations;
        this.drafts = drafts;
        this.lists = lists;
        this.mails = mails;
        this.continuations = continuations;
        this.redirects = redirects;
        this.clocks = clocks;
        this.goals = goals;
        this.composers = composers;
        this.actions = actions;
        this.work = work;
        this.outside = outside;
        this.ties = ties;
        this.people = people;
        this.calendars = calendars;
        this.patience = patience;
        this.time = time;
    }

    ConversationPage opened(SignedInPerson me, Conversation conversation, boolean acknowledge) {
        var opened = open(conversation);
        var now = time.instant();
        var composer = composers.opened(opened, me, acknowledge, now);
        return page(opened, me, now, composer, TypedEnding.proposed(), Problems.NONE);
    }

    /// The page with what was written and could not be sent.
    ConversationPage refused(SignedInPerson me, long number, Written written, String problem) {
        var opened = open(me, number);
        var now = time.instant();
        var composer = composers.refused(opened, me, written, now, problem);
        return page(opened, me, now, composer, TypedEnding.proposed(), Problems.NONE);
    }

    /// The page with what is wrong with one of its other forms.
    ConversationPage refused(SignedInPerson me, long number, Problems problems) {
        var opened = open(me, number);
        return refused(opened, me, TypedEnding.proposed(), problems);
    }

    /// The page with what was typed about its end, and what is wrong with it.
    ConversationPage refused(SignedInPerson me, long number, TypedEnding typed, Problems problems) {
        return refused(open(me, number), me, typed, problems);
    }

    private ConversationPage refused(
            OpenedConversation opened, SignedInPerson me, TypedEnding typed, Problems problems) {
        var now = time.instant();
        return page(opened, me, now, composers.opened(opened, me, false, now), typed, problems);
    }

    private OpenedConversation open(SignedInPerson me, long number) {
        return open(ours.conversation(me, number));
    }

    private OpenedConversation open(Conversation conversation) {
        return new OpenedConversation(
                conversations.timeline(conversation),
                conversations.followers(conversation),
                drafts.in(conversation.team(), conversation.number()));
    }

    private ConversationPage page(
            OpenedConversation opened,
            SignedInPerson me,
            Instant now,
            Composer composer,
            TypedEnding typed,
            Problems problems) {
        var conversation = opened.conversation();
        var timeline = opened.timeline();
        var times = Times.of(me, now);
        var clock = clocks.of(conversation.team(), conversation.number());
        var miss =
                clock.filter(its -> its.missed(now, clocks.calendar(its)))
                        .map(ConversationReading::reason);
        var known = particulars(opened, miss.orElse(""), times);
        return new ConversationPage(
                conversation.number().value(),
                conversation.subject(),
                place(conversation, me),
                new StateWords(patience, times).of(conversation),
                known.signs(),
                clock.map(its -> shown(its, conversation, times)),
                items(timeline, times),
                composer,
                entrance(conversation),
                outside.of(conversation, times),
                known.facts(ties.of(conversation), work.lesson(conversation)),
                actions.of(me, timeline, times, miss, typed),
                work.of(conversation, times),
                problems);
    }

    private Place place(Conversation conversation, SignedInPerson me) {
        var queue = lists.numbersWaiting(me.team().id(), me.person().id(), QUEUE);
        return Place.in(queue, conversation.number());
    }

    private Optional<Entrance> entrance(Conversation conversation) {
        if (!continuations.isAwaited(conversation)) {
            return Optional.empty();
        }
        var requester = conversation.requester();
        return Optional.of(
                new Entrance(
                        "%s is not in the conversation yet".formatted(requester.name()),
                        "It came %s, and nothing goes on that way. What follows is said here, once %s has the link."
                                .formatted(
                                        conversation.method().words(),
                                        Words.firstName(requester.name())),
                        requester.email() == null ? "" : requester.email()));
    }

    private static String reason(ResponseClock missed) {
        return missed.missReason() == null ? "" : missed.missReason();
    }

    private Particulars particulars(OpenedConversation opened, String miss, Times times) {
        var conversation = opened.conversation();
        return new Particulars(
                conversation,
                people.person(conversation.owner()),
                opened.followers(),
                goals.group(conversation.team(), conversation.requester().email()),
                opened.timeline().merged(),
                redirects.of(conversation),
                miss,
                times);
    }

    private List<TimelineItem> items(Timeline timeline, Times times) {
        var conversation = timeline.conversation();
        var items =
                new TimelineItems(
                        times,
                        conversation.number(),
                        "/conversations/" + conversation.number().value(),
                        conversation.standing().answer(),
                        mails.withSource(conversation.team(), byMail(timeline)),
                        true);
        return timeline.entries().stream().map(items::of).toList();
    }

    private static List<MessageId> byMail(Timeline timeline) {
        return timeline.entries().stream()
                .filter(entry -> entry.via().equals("mail"))
                .map(Entry::id)
                .toList();
    }

    private Clock shown(ResponseClock clock, Conversation conversation, Times times) {
        var today = calendars.current(conversation.team()).calendar();
        return new Clocks(clock, clocks.calendar(clock), today, times).of(conversation);
    }
}
