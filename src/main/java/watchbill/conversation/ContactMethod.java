package watchbill.conversation;

/// How an inquiry first reached us.
public enum ContactMethod implements Coded {
    MAIL("by mail"),
    FORM("web form"),
    API("by a program"),
    PHONE("by phone"),
    VOICEMAIL("voicemail"),
    WALK_IN("walked in"),
    CHAT("by chat"),
    TRACKER("in the tracker"),
    COLLEAGUE("by mail to one of us"),
    OTHER("another way");

    private final String words;

    ContactMethod(String words) {
        this.words = words;
    }

    /// The words that follow a name in a row: "Grace Lin, by mail".
    public String words() {
        return words;
    }
}
