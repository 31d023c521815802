package watchbill.conversation;

/// How an inquiry first reached us.
public enum ContactMethod implements Coded {
    MAIL("mail", "by mail"),
    FORM("form", "web form"),
    API("api", "by a program"),
    PHONE("phone", "by phone"),
    VOICEMAIL("voicemail", "voicemail"),
    WALK_IN("walk-in", "walked in"),
    CHAT("chat", "by chat"),
    TRACKER("tracker", "in the tracker"),
    COLLEAGUE("colleague", "by mail to one of us"),
    OTHER("other", "another way");

    private final String code;
    private final String words;

    ContactMethod(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /// The words that follow a name in a row: "Grace Lin, by mail".
    public String words() {
        return words;
    }

    /// @throws IllegalArgumentException naming the code and those there are
    public static ContactMethod of(String code) {
        return Coded.of(values(), code, "contact method");
    }
}
