package watchbill.channel.form;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Matter;

/// What one of us wrote down of an inquiry that came by telephone, at the door, or to the wrong person.
///
/// @param method  how it came
/// @param name    whose inquiry it is
/// @param email   may be empty; then nothing can be sent
/// @param phone   where to call back; may be empty
/// @param text    the gist; empty when the subject says it all
/// @param spoken  what was answered at once
/// @param answer  the words of that answer; may be empty
/// @param reached when the customer reached one of us; the clock starts there
/// @param took    how long our side of it took; absent if nobody said
/// @param key     tells a repeated submission from a new one
public record LoggedInquiry(
        ContactMethod method,
        Matter matter,
        String name,
        String email,
        String phone,
        String subject,
        String text,
        Spoken spoken,
        String answer,
        Instant reached,
        @Nullable Duration took,
        String key) {

    public static final int LONGEST_PHONE = 60;

    /// What is wrong, by field, in sentences for the one who wrote; empty if nothing is.
    public Map<String, String> problems(Instant now) {
        var problems = new LinkedHashMap<String, String>();
        if (subject.isBlank()) {
            problems.put("subject", "Say in one line what happens.");
        }
        if (name.isBlank() && email.isBlank()) {
            problems.put("name", "Say whose inquiry it is: a name, or a mail address.");
        }
        if (!email.isBlank() && !FormInquiry.isAddress(email)) {
            problems.put(
                    "email",
                    "This is no whole mail address. Something like grace@plasma.example is; without one, leave it empty.");
        }
        if (reached.isAfter(now)) {
            problems.put("at", "The customer cannot have reached us in the future.");
        }
        if (spoken != Spoken.NOTHING && method == ContactMethod.VOICEMAIL) {
            problems.put(
                    "spoken",
                    "Nobody was there to answer voicemail. Log that it waits, and answer it then.");
        }
        FormInquiry.tooLong(problems, "phone", phone, LONGEST_PHONE, "");
        FormInquiry.tooLong(problems, "answer", answer, FormInquiry.LONGEST_TEXT, "");
        FormInquiry.tooLong(problems, "subject", subject, FormInquiry.LONGEST_SUBJECT, "");
        FormInquiry.tooLong(problems, "text", text, FormInquiry.LONGEST_TEXT, "");
        FormInquiry.tooLong(problems, "name", name, FormInquiry.LONGEST_NAME, "");
        FormInquiry.tooLong(problems, "email", email, FormInquiry.LONGEST_EMAIL, "");
        return problems;
    }

    /// What the timeline keeps as the customer's words.
    String gist() {
        var said = text.isBlank() ? subject : text;
        return phone.isBlank() ? said : "%s\n\nCall back: %s".formatted(said, phone.strip());
    }

    /// What it keeps as ours.
    String answered() {
        return answer.isBlank() ? "Answered at once, %s.".formatted(method.words()) : answer;
    }
}
