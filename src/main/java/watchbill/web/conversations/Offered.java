package watchbill.web.conversations;

import java.util.List;
import watchbill.conversation.OpenCounts;
import watchbill.conversation.Topic;
import watchbill.people.Member;

/// What there is in a team that its list can be narrowed to.
///
/// @param topics     that can be chosen for a conversation
/// @param retired    topics that only older conversations have
/// @param components in use
/// @param sites      in use
/// @param open       how many conversations are open
record Offered(
        List<Member> members,
        List<Topic> topics,
        List<Topic> retired,
        List<String> components,
        List<String> sites,
        OpenCounts open) {}
