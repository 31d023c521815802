package watchbill.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import watchbill.mail.mime.Headers;

/// Finds who really wrote a mail.
///
/// Mailing lists put their own address into `From`, because receivers reject mail from other domains (DMARC). The author
/// then stands in a header of the list program, in `Reply-To`, or in `Cc`. Those are believed only from a list: anybody
/// can write them. An address that takes no answers belongs to nobody; `Reply-To` then names the person behind it.
final class Authorship {

    /// Headers in which list programs keep the author's address. Google Groups, Mailman and others.
    private static final List<String> KEPT =
            List.of("X-Original-From", "Original-From", "X-Original-Sender", "X-MailFrom");

    private static final Pattern VIA =
            Pattern.compile("(?iu)^['\"]*(.+?)['\"]* (via|über|durch|par|por|tramite|przez) .+$");

    /// The IETF's lists keep the author inside the address: `grace=40navy.example@dmarc.ietf.org`.
    private static final Pattern WRAPPED = Pattern.compile("(?i)^(.+)=40(.+)@dmarc\\..+$");

    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)^(no-?_?reply|do-?not-?reply|donotreply|nobody|noreply.*)(\\+.*)?@.*$");

    private Authorship() {}

    static @Nullable MailAddress author(Headers headers, @Nullable MailAddress from) {
        if (from == null) {
            return null;
        }
        var wrapped = WRAPPED.matcher(from.address());
        if (wrapped.matches()) {
            return new MailAddress(writer(from), wrapped.group(1) + "@" + wrapped.group(2));
        }
        if (isRewritten(headers, from)) {
            return behindList(headers, from).orElse(from);
        }
        if (NOBODY.matcher(from.address()).matches()) {
            return HeaderFields.addresses(headers, "Reply-To").stream()
                    .filter(person -> person.address().contains("@") && !isNobody(person))
                    .findFirst()
                    .orElse(from);
        }
        return from;
    }

    static boolean isNobody(MailAddress address) {
        return NOBODY.matcher(address.address()).matches();
    }

    private static boolean isRewritten(Headers headers, MailAddress from) {
        var list =
                headers.has("List-Id")
                        || headers.has("List-Post")
                        || headers.has("Mailing-List")
                        || headers.has("X-BeenThere");
        return list && (VIA.matcher(from.name()).matches() || isListAddress(headers).test(from));
    }

    private static Optional<MailAddress> behindList(Headers headers, MailAddress from) {
        var ofList = isListAddress(headers);
        Predicate<MailAddress> person =
                address ->
                        address.address().contains("@")
                                && !address.sameMailbox(from)
                                && !ofList.test(address);
        var kept = KEPT.stream().flatMap(name -> HeaderFields.addresses(headers, name).stream());
        var answered = HeaderFields.addresses(headers, "Reply-To").stream();
        var sameName =
                HeaderFields.addresses(headers, "Cc").stream()
                        .filter(copy -> copy.name().equalsIgnoreCase(writer(from)));
        return Stream.of(kept, answered, sameName)
                .flatMap(addresses -> addresses)
                .filter(person)
                .findFirst()
                .map(found ->
                        found.name().isBlank()
                                ? new MailAddress(writer(from), found.address())
                                : found);
    }

    /// `Grace Hopper via VisIt users` was written by Grace Hopper.
    private static String writer(MailAddress from) {
        var via = VIA.matcher(from.name());
        return via.matches() ? via.group(1).strip() : from.name();
    }

    private static Predicate<MailAddress> isListAddress(Headers headers) {
        var post = headers.first("List-Post").orElse("").toLowerCase(Locale.ROOT);
        var been = headers.first("X-BeenThere").orElse("").toLowerCase(Locale.ROOT);
        var id = headers.first("List-Id").orElse("").toLowerCase(Locale.ROOT);
        return address ->
                post.contains("mailto:" + address.key())
                        || !address.address().isEmpty() && been.contains(address.key())
                        || id.contains("<" + address.key().replace('@', '.') + ">");
    }
}
