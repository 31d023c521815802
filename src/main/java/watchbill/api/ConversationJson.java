package watchbill.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Conversation;
import watchbill.people.Person;
import watchbill.responseclock.ResponseClock;

/// A conversation as the API shows it.
///
/// @param dueAt       when the response goal ends
/// @param respondedAt when one of us first wrote to the customer
/// @param mergedInto  where it goes on, when it was merged
/// @param effortSeconds how long our people worked on it; null while nobody noted anything
/// @param lesson      what its end taught; left out in lists
/// @param effort      what was done on it, the first first; left out in lists
/// @param messages    left out in lists
public record ConversationJson(
        long number,
        String team,
        String subject,
        String state,
        String kind,
        @Nullable String topic,
        ContactJson owner,
        ContactJson requester,
        @Nullable ContactJson reporter,
        String contactMethod,
        @Nullable String component,
        @Nullable String site,
        Instant arrivedAt,
        Instant firstContactAt,
        @Nullable Instant clockStartedAt,
        @Nullable Instant dueAt,
        @Nullable Instant respondedAt,
        @Nullable Long responseBusinessSeconds,
        @Nullable Instant waitingSince,
        @Nullable Instant promisedAt,
        @Nullable Instant resolvedAt,
        @Nullable String outcome,
        @Nullable Long answer,
        @Nullable Long mergedInto,
        List<String> labels,
        @Nullable Long effortSeconds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LessonJson lesson,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<EffortJson> effort,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MessageJson> messages) {

    static ConversationJson of(
            Conversation conversation,
            String team,
            Person owner,
            @Nullable ResponseClock clock,
            @Nullable LessonJson lesson,
            @Nullable List<EffortJson> effort,
            @Nullable List<MessageJson> messages) {
        var standing = conversation.standing();
        var response = clock == null ? null : clock.response();
        return new ConversationJson(
                conversation.number().value(),
                team,
                conversation.subject(),
                standing.state().code(),
                conversation.kind().code(),
                conversation.topic() == null ? null : conversation.topic().name(),
                ContactJson.of(owner),
                ContactJson.of(conversation.requester()),
                conversation.reporter() == null ? null : ContactJson.of(conversation.reporter()),
                conversation.method().code(),
                conversation.component(),
                conversation.site(),
                conversation.arrivedAt(),
                conversation.firstContact(),
                clock == null ? null : clock.startedAt(),
                clock == null ? null : clock.dueAt(),
                response == null ? null : response.at(),
                response == null ? null : response.businessWait().toSeconds(),
                standing.waitingSince(),
                standing.promisedNews(),
                standing.resolvedAt(),
                standing.outcome() == null ? null : standing.outcome().code(),
                standing.answer() == null ? null : standing.answer().value(),
                conversation.mergedInto() == null ? null : conversation.mergedInto().value(),
                conversation.labels(),
                conversation.effort() == null ? null : conversation.effort().toSeconds(),
                lesson,
                effort,
                messages);
    }
}
