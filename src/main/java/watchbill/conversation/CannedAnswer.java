package watchbill.conversation;

/// A text the team answers with often, in Markdown.
public record CannedAnswer(long id, String title, String text) {}
