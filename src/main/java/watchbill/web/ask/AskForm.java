package watchbill.web.ask;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import watchbill.channel.form.FormInquiry;
import watchbill.web.Keys;
import watchbill.web.Problems;
import watchbill.web.Uploads;
import watchbill.web.ask.AskPage.Typed;

/// What the contact form sends.
///
/// @param website a field that people do not see; whoever fills it in is a program
record AskForm(
        @Nullable String subject,
        @Nullable String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String website,
        @Nullable String key,
        @Nullable List<MultipartFile> files) {

    boolean isFromAProgram() {
        return !or(website).isEmpty();
    }

    FormInquiry inquiry() {
        var mark = or(key).isBlank() || or(key).length() > 100 ? Keys.fresh() : or(key);
        return new FormInquiry(
                or(subject), or(text), or(name), or(email), Uploads.attachments(files), mark);
    }

    /// What is wrong, by field; then files have to be chosen once more.
    Problems problems(FormInquiry inquiry) {
        var byField = new LinkedHashMap<>(inquiry.problems());
        if (!byField.isEmpty() && !inquiry.files().isEmpty()) {
            byField.put("files", Uploads.chooseAgain(files));
        }
        return new Problems(byField);
    }

    /// What is shown again beside a problem; a text far beyond the limit is not sent back whole.
    Typed typed() {
        return new Typed(cut(or(subject)), cut(or(text)), cut(or(name)), cut(or(email)));
    }

    private static String cut(String text) {
        return text.length() > FormInquiry.LONGEST_TEXT
                ? text.substring(0, FormInquiry.LONGEST_TEXT)
                : text;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
