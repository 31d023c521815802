package watchbill.customers;

import java.util.Set;

/// Providers that give an address to anybody, so that a domain of theirs says nothing about where somebody belongs.
///
/// The list is short on purpose: one that is missing is corrected by hand, customer by customer.
final class PublicMail {

    private static final Set<String> DOMAINS =
            Set.of(
                    "126.com",
                    "163.com",
                    "aol.com",
                    "duck.com",
                    "fastmail.com",
                    "free.fr",
                    "gmail.com",
                    "gmx.at",
                    "gmx.ch",
                    "gmx.com",
                    "gmx.de",
                    "gmx.net",
                    "googlemail.com",
                    "hey.com",
                    "hotmail.co.uk",
                    "hotmail.com",
                    "hotmail.fr",
                    "icloud.com",
                    "laposte.net",
                    "libero.it",
                    "live.com",
                    "mac.com",
                    "mail.com",
                    "mail.ru",
                    "me.com",
                    "msn.com",
                    "orange.fr",
                    "outlook.com",
                    "outlook.de",
                    "outlook.fr",
                    "pm.me",
                    "posteo.de",
                    "proton.me",
                    "protonmail.com",
                    "qq.com",
                    "seznam.cz",
                    "t-online.de",
                    "tuta.com",
                    "tutanota.com",
                    "web.de",
                    "yahoo.co.jp",
                    "yahoo.co.uk",
                    "yahoo.com",
                    "yahoo.de",
                    "yahoo.fr",
                    "yandex.com",
                    "yandex.ru",
                    "zoho.com");

    private PublicMail() {}

    static boolean provides(String domain) {
        return DOMAINS.contains(domain);
    }
}
