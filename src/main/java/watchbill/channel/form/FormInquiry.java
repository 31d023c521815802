package watchbill.channel.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import watchbill.conversation.NewAttachment;

/// What a visitor typed into the contact form.
///
/// @param name may be empty; the mail address is enough
/// @param key  tells a repeated submission from a new one
public record FormInquiry(
        String subject,
        String text,
        String name,
        String email,
        List<NewAttachment> files,
        String key) {

    /// Most characters of each field.
    public static final int LONGEST_SUBJECT = 500;

    public static final int LONGEST_TEXT = 100_000;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EMAIL = 254;

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;\"()]+@[^\\s@<>,;\"()]+\\.[^\\s@<>,;\"().]{2,}");

    public FormInquiry {
        files = List.copyOf(files);
    }

    /// What is wrong, by field, in sentences for the visitor; empty if nothing is.
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (subject.isBlank()) {
            problems.put("subject", "Please say in one line what happens.");
        }
        if (text.isBlank() && files.isEmpty()) {
            problems.put("text", "Please say what you did and what you expected.");
        }
        if (!isAddress(email)) {
            problems.put(
                    "email",
                    email.isBlank()
                            ? "Our answer needs somewhere to go: please give a mail address."
                            : "%s is no whole mail address. Something like grace@plasma.example is."
                                    .formatted(cut(email)));
        }
        tooLong(problems, "subject", subject, LONGEST_SUBJECT, "");
        tooLong(problems, "text", text, LONGEST_TEXT, " Add the rest as a file.");
        tooLong(problems, "name", name, LONGEST_NAME, "");
        tooLong(problems, "email", email, LONGEST_EMAIL, "");
        return problems;
    }

    static boolean isAddress(String email) {
        return ADDRESS.matcher(email.strip()).matches();
    }

    static void tooLong(
            Map<String, String> problems, String field, String value, int limit, String help) {
        if (value.length() > limit) {
            problems.put(
                    field,
                    "%,d characters are too many; at most %,d fit.%s"
                            .formatted(value.length(), limit, help));
        }
    }

    private static String cut(String text) {
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }
}
