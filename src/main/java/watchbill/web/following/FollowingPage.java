package watchbill.web.following;

import java.util.List;
import watchbill.web.Choice;

/// What a person hears of.
///
/// @param hearing       what they can choose from
/// @param components    the team's, each with whether it is followed
/// @param conversations the followed ones, newest first
public record FollowingPage(
        List<Manner> hearing,
        List<Choice> components,
        List<Followed> conversations,
        String problem) {

    /// @param means when it comes, and what it is about
    public record Manner(String value, String label, String means, boolean selected) {}

    /// @param state where it stands, in words
    public record Followed(long number, String subject, String state) {

        public String href() {
            return "/conversations/" + number;
        }
    }
}
