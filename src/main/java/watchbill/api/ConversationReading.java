package watchbill.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Efforts;
import watchbill.conversation.MessageId;
import watchbill.conversation.Timeline;
import watchbill.people.People;
import watchbill.people.Team;
import watchbill.people.signin.ApiCaller;
import watchbill.responseclock.ResponseClocks;
import watchbill.search.Search;

/// Puts together what the API says about conversations.
@Component
class ConversationReading {

    private static final int PAGE = 50;

    private final Conversations conversations;
    private final ConversationLists lists;
    private final Search search;
    private final Efforts efforts;
    private final ResponseClocks clocks;
    private final People people;

    ConversationReading(
            Conversations conversations,
            ConversationLists lists,
            Search search,
            Efforts efforts,
            ResponseClocks clocks,
            People people) {
        this.conversations = conversations;
        this.lists = lists;
        this.search = search;
        this.efforts = efforts;
        this.clocks = clocks;
        this.people = people;
    }

    /// @throws NotFound if the team has no conversation of that number
    Conversation find(Team team, long number) {
        var conversation = conversations.find(new ConversationNumber(number));
        if (!conversation.team().equals(team.id())) {
            throw new NotFound(
                    "There is no conversation #%d in team '%s'.".formatted(number, team.slug()));
        }
        return conversation;
    }

    Timeline timeline(Team team, long number) {
        return conversations.timeline(find(team, number).number());
    }

    /// @throws NotFound if the conversation has no such message
    void requireMessage(Team team, long number, long message) {
        var conversation = find(team, number);
        if (conversations
                .entry(team.id(), conversation.number(), new MessageId(message))
                .isEmpty()) {
            throw new NotFound(
                    "Conversation %s has no message %d.".formatted(conversation.number(), message));
        }
    }

    ConversationJson whole(Team team, long number) {
        var timeline = timeline(team, number);
        var conversation = timeline.conversation();
        return ConversationJson.of(
                conversation,
                team.slug(),
                people.person(conversation.owner()),
                clocks.of(team.id(), conversation.number()).orElse(null),
                LessonJson.of(efforts.lesson(conversation)),
                effort(conversation),
                timeline.entries().stream().map(MessageJson::of).toList());
    }

    /// What was done on a conversation, the first first.
    List<EffortJson> effort(Conversation conversation) {
        return efforts.of(conversation).stream()
                .map(effort -> EffortJson.of(effort, people.person(effort.by())))
                .toList();
    }

    ConversationListJson page(Team team, ConversationFilter filter, Cursor cursor) {
        var page = lists.page(team.id(), filter, cursor.before(), PAGE);
        return list(team, page.conversations(), page.next(), List.of());
    }

    /// What a query finds, latest arrival first.
    ///
    /// @throws IllegalArgumentException if the query cannot be searched for
    ConversationListJson found(
            ApiCaller caller, String typed, ConversationFilter filter, Cursor cursor) {
        var team = caller.team();
        var query = search.query(team, caller.person().orElse(null), typed);
        var found = search.find(team.id(), query.among(filter), cursor.before(), PAGE);
        var conversations = lists.of(team.id(), found.conversations());
        return list(team, conversations, found.next(), found.query().remarks());
    }

    private ConversationListJson list(
            Team team,
            List<Conversation> conversations,
            @Nullable ConversationNumber next,
            List<String> remarks) {
        var numbers = conversations.stream().map(Conversation::number).toList();
        var running = clocks.of(team.id(), numbers);
        List<ConversationJson> shown =
                conversations.stream()
                        .map(conversation ->
                                ConversationJson.of(
                                        conversation,
                                        team.slug(),
                                        people.person(conversation.owner()),
                                        running.get(conversation.number()),
                                        null,
                                        null,
                                        null))
                        .toList();
        return new ConversationListJson(
                shown, next == null ? null : new Cursor(next).text(), remarks);
    }
}
