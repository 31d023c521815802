package watchbill.web;

import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.responseclock.CustomerGroup;
import watchbill.responseclock.Goals;

/// Names the customer group of whoever asked, wherever they are named (R39).
///
/// Groups are kept in memory, so a badge costs no question to the database.
@Component
public class Badges {

    private final Goals goals;

    Badges(Goals goals) {
        this.goals = goals;
    }

    /// The group of a conversation's requester; empty for none.
    public String of(Conversation conversation) {
        return goals.group(conversation.team(), conversation.requester().email())
                .map(CustomerGroup::name)
                .orElse("");
    }

    /// `Jonas Weber, Host lab`.
    public static String beside(String name, String badge) {
        return badge.isEmpty() ? name : name + ", " + badge;
    }
}
