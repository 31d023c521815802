package watchbill.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import watchbill.mail.mime.Headers;
import watchbill.mail.mime.MimePart;

/// Tells persons from machines.
///
/// A mailing list's post is written by a person and counts as such; a digest of posts, a newsletter or a notification
/// is not. In doubt it is a person: an inquiry that is taken for a machine's mail would be lost.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3834">RFC 3834, automatic responses</a>
/// @see <a href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxcmail">MS-OXCMAIL, X-Auto-Response-Suppress</a>
final class MailKinds {

    /// Mail passes five to ten servers; one that has passed so many goes in circles.
    private static final int MOST_HOPS = 50;

    private static final Pattern AWAY_SUBJECT =
            Pattern.compile(
                    "(?iu)^\\W*(auto(matic|mated|matische|matisk|matisch)?[- ]?(re(ply|sponse|sponder|spuesta)|antwor[dt]|svar|antwoord)\\b"
                            + "|out of (the )?office|away from (the )?office|i am out of|on (vacation|annual leave)|vacation (reply|response)"
                            + "|abwesenheit|abwesend|automatische antwort|réponse automatique|absence du bureau|absent du bureau"
                            + "|respuesta automática|fuera de (la )?oficina|risposta automatica|fuori sede|resposta automática"
                            + "|automatisch antwoord|afwezig|automatiskt svar|frånvaro|autosvar|automaattinen vastaus"
                            + "|automatyczna odpowied|automatická odpov|автоматический ответ|автоответ|otomatik yanıt|不在|自動返信|自動応答"
                            + "|自动答复|自动回复|自動回覆|자동 회신|자동회신|부재중).*");

    private static final Pattern DIGEST_SUBJECT =
            Pattern.compile(
                    "(?iu).*(\\bdigest\\b.*\\b(vol|issue|\\d)|\\bdigest for\\b|zusammenfassung für).*");

    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?i)^(notifications?|alerts?|mailer|newsletter|news|updates|bot|cron|daemon|root\\+cron)(\\+.*)?@.*$");

    private static final Set<String> AUTO_REPLY_HEADERS =
            Set.of(
                    "X-Autoreply",
                    "X-Autorespond",
                    "X-Autoresponder",
                    "X-AutoReply-From",
                    "X-Auto-Reply",
                    "X-Mail-Autoreply",
                    "X-FC-MachineGenerated",
                    "X-Vacation");

    private final Headers headers;
    private final MailHeader header;
    private final MailContent content;

    private MailKinds(Headers headers, MailHeader header, MailContent content) {
        this.headers = headers;
        this.header = header;
        this.content = content;
    }

    static MailKind tell(MimePart mail, MailHeader header, MailContent content, boolean bounce) {
        var kinds = new MailKinds(mail.headers(), header, content);
        if (bounce) {
            return MailKind.BOUNCE;
        }
        if (kinds.isAutoReply()) {
            return MailKind.AUTO_REPLY;
        }
        if (kinds.isLoop()) {
            return MailKind.LOOP;
        }
        return kinds.isBulk(mail) ? MailKind.BULK : MailKind.PERSON;
    }

    /// Whether a machine may answer the person who wrote this.
    static boolean mayBeAnswered(Headers headers, MailHeader header) {
        var suppress = headers.word("X-Auto-Response-Suppress");
        var silenced =
                suppress.contains("all")
                        || suppress.contains("autoreply")
                        || suppress.contains("oof");
        var precedence = headers.word("Precedence");
        return !silenced
                && header.listId() == null
                && !Set.of("bulk", "junk", "list").contains(precedence)
                && !"".equals(header.returnPath())
                && header.author() != null
                && header.author().address().contains("@")
                && !Authorship.isNobody(header.author());
    }

    private boolean isLoop() {
        return headers.has("X-Watchbill-Loop")
                || headers.all("Received").size() > MOST_HOPS
                || hasPassedItsRecipient();
    }

    /// List programs and filters note in `X-Loop`, mail servers in `Delivered-To`, where a mail has been.
    private boolean hasPassedItsRecipient() {
        var passed = headers.all("X-Loop").toString().toLowerCase(Locale.ROOT);
        var delivered = headers.all("Delivered-To");
        return header.recipients().stream()
                        .anyMatch(to -> to.address().contains("@") && passed.contains(to.key()))
                || delivered.size() != Set.copyOf(delivered).size();
    }

    private boolean isAutoReply() {
        var submitted = submitted();
        var answersSomething =
                !header.ancestors().isEmpty() || AWAY_SUBJECT.matcher(header.subject()).matches();
        return submitted.startsWith("auto-replied")
                || content.isReadReceipt()
                || submitted.startsWith("auto-generated") && answersSomething
                || AUTO_REPLY_HEADERS.stream().anyMatch(this::isSet)
                || headers.word("Precedence").equals("auto_reply")
                || headers.word("Delivered-To").startsWith("autoresponder")
                || AWAY_SUBJECT.matcher(header.subject()).matches() && isFromMachine();
    }

    /// A subject alone proves nothing: people write about their out-of-office replies.
    private boolean isFromMachine() {
        return "".equals(header.returnPath())
                || headers.has("X-Auto-Response-Suppress")
                || !submitted().isEmpty() && !submitted().equals("no")
                || Set.of("bulk", "junk").contains(headers.word("Precedence"));
    }

    private boolean isBulk(MimePart mail) {
        var submitted = submitted();
        return submitted.startsWith("auto-") && !submitted.equals("auto-")
                || mail.is("multipart/digest")
                || content.hasDigest()
                || isOfList() && DIGEST_SUBJECT.matcher(header.subject()).matches()
                || isNewsletter()
                || isMachine();
    }

    private boolean isOfList() {
        return header.listId() != null || headers.has("List-Post") || headers.has("Mailing-List");
    }

    /// Lists on which people talk can be posted to; newsletters can only be left.
    private boolean isNewsletter() {
        var talks =
                headers.has("List-Post") && !headers.word("List-Post").startsWith("no")
                        || headers.has("X-BeenThere");
        var sentToMany =
                headers.has("List-Unsubscribe-Post")
                        || headers.has("Feedback-ID")
                        || headers.has("X-Campaign")
                        || headers.has("X-CampaignID")
                        || headers.has("X-Mailgun-Campaign")
                        || Set.of("bulk", "junk").contains(headers.word("Precedence"))
                        || headers.has("List-Unsubscribe")
                                && !headers.word("Precedence").equals("list");
        return sentToMany && !talks && !isListOfPeople();
    }

    private boolean isListOfPeople() {
        return headers.has("X-Mailman-Version")
                || headers.has("X-Google-Group-Id")
                || headers.has("Mailing-List");
    }

    /// An address that takes no answers, with nobody named to answer to.
    private boolean isMachine() {
        var author = header.author();
        return author != null
                && (Authorship.isNobody(author) || MACHINE.matcher(author.address()).matches());
    }

    private String submitted() {
        return headers.word("Auto-Submitted");
    }

    private boolean isSet(String name) {
        var value = headers.word(name);
        return headers.has(name) && !value.equals("no") && !value.equals("false");
    }
}
