package watchbill.conversation;

/// Something that happened, as one plain sentence: "A receipt went to Grace Lin. It does not count as a response."
///
/// @param icon     the name of the sign shown beside it, such as `mail-forward`
/// @param sentence ends with a full stop
public record TimelineEvent(String icon, String sentence) {}
