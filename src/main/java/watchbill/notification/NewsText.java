package watchbill.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.News;
import watchbill.conversation.Outcome;
import watchbill.duty.Duty;
import watchbill.people.Team;
import watchbill.signing.PublicAddress;

/// What those read who chose to hear of news: each conversation in a line, with the way to it.
@Component
class NewsText {

    /// So many conversations stand in one mail; of more it says only that there are.
    static final int MOST = 50;

    private static final int MOST_COUNTED = 200;

    private final ConversationLists lists;
    private final Duty duty;
    private final PublicAddress address;

    NewsText(ConversationLists lists, Duty duty, PublicAddress address) {
        this.lists = lists;
        this.duty = duty;
        this.address = address;
    }

    /// Names the conversation if it is one.
    static String subject(List<News> news) {
        return switch (news.size()) {
            case 0 -> "Nothing new since yesterday";
            case 1 -> {
                var only = news.getFirst().conversation();
                yield "News of %s: %s".formatted(only.number(), only.subject());
            }
            default -> "News of %s conversations".formatted(number(news));
        };
    }

    private static String number(List<News> news) {
        return news.size() > MOST ? "more than " + MOST : Integer.toString(news.size());
    }

    /// @param news at most one more than [#MOST]
    String followed(List<News> news) {
        return String.join(
                "\n\n",
                list(news),
                "You follow these. Choose what you hear of at <%s>.\n"
                        .formatted(address.link("/following")));
    }

    /// @param news     at most one more than [#MOST]
    /// @param followed these stand first
    /// @return empty if nothing happened and nothing is open
    String daily(Team team, List<News> news, Set<ConversationNumber> followed, Instant now) {
        var open = lists.active(team.id(), MOST_COUNTED).size();
        if (news.isEmpty() && open == 0) {
            return "";
        }
        var parts = new ArrayList<String>();
        section("You follow", news, one -> followed.contains(one.conversation().number()), parts);
        section("Came in", news, one -> !isFollowed(one, followed) && one.arrived(), parts);
        section("Ended", news, one -> goesOn(one, followed) && isOver(one), parts);
        section("Went on", news, one -> goesOn(one, followed) && !isOver(one), parts);
        if (news.size() > MOST) {
            parts.add("There are more, at <%s>.".formatted(address.link("/conversations")));
        }
        parts.add(standing(team, open, now));
        parts.add(
                "You get this once a business day. Choose what you hear of at <%s>.\n"
                        .formatted(address.link("/following")));
        return String.join("\n\n", parts);
    }

    private static boolean isFollowed(News news, Set<ConversationNumber> followed) {
        return followed.contains(news.conversation().number());
    }

    private static boolean goesOn(News news, Set<ConversationNumber> followed) {
        return !isFollowed(news, followed) && !news.arrived();
    }

    private static boolean isOver(News news) {
        return !news.conversation().state().active();
    }

    private String standing(Team team, int open, Instant now) {
        var primary =
                duty.at(team.id(), now)
                        .map(pair -> "%s is Primary.".formatted(pair.primary().name()))
                        .orElse("Nobody is Primary now.");
        var count =
                open == MOST_COUNTED ? open + " or more are" : open == 1 ? "1 is" : open + " are";
        return "%s %s open.".formatted(StaffMail.escaped(primary), count);
    }

    private void section(
            String head, List<News> news, Predicate<News> belongs, List<String> parts) {
        var fitting = news.stream().limit(MOST).filter(belongs).toList();
        if (!fitting.isEmpty()) {
            parts.add("**%s: %d**\n\n%s".formatted(head, fitting.size(), list(fitting)));
        }
    }

    private String list(List<News> news) {
        return news.stream().limit(MOST).map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(News news) {
        var conversation = news.conversation();
        return "- %s %s, %s  \n  %s  \n  <%s>"
                .formatted(
                        conversation.number(),
                        StaffMail.escaped(conversation.subject()),
                        StaffMail.escaped(conversation.requester().name()),
                        happened(news),
                        address.link("/conversations/" + conversation.number().value()));
    }

    /// `New. 2 messages from the customer, 1 answer. Resolved: answered.`
    static String happened(News news) {
        var sentences = new ArrayList<String>();
        if (news.arrived()) {
            sentences.add("New.");
        }
        var written =
                List.of(
                        count(
                                news.fromCustomer() - (news.arrived() ? 1 : 0),
                                "message from the customer",
                                "messages from the customer"),
                        count(news.answers(), "answer", "answers"),
                        count(news.notes(), "note", "notes"));
        var said = written.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        if (!said.isEmpty()) {
            sentences.add(said + ".");
        }
        if (isOver(news)) {
            sentences.add(ending(news));
        } else if (sentences.isEmpty()) {
            sentences.add("Open again.");
        }
        return String.join(" ", sentences);
    }

    private static String ending(News news) {
        var outcome = news.conversation().standing().outcome();
        return outcome == Outcome.EXPIRED
                ? "Expired, no reply."
                : "Resolved: %s.".formatted(outcome == null ? "" : outcome.words());
    }

    private static String count(int number, String one, String more) {
        return number <= 0 ? "" : "%d %s".formatted(number, number == 1 ? one : more);
    }
}
