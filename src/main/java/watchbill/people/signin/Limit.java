package watchbill.people.signin;

import java.util.Locale;

/// What is counted apart, and how many attempts in a row are free.
enum Limit {
    /// Passwords for one account.
    PASSWORD_OF_ACCOUNT(5),
    /// Passwords from one network; an office may share one address.
    PASSWORD_FROM_NETWORK(20),
    /// Six-digit codes of one person; a million codes, three of which are right at any time.
    CODE_OF_PERSON(5),
    /// Mails about a forgotten password to one account.
    RESET_OF_ACCOUNT(3),
    /// Mails about forgotten passwords asked for from one network.
    RESET_FROM_NETWORK(10);

    private final int free;

    Limit(int free) {
        this.free = free;
    }

    int free() {
        return free;
    }

    /// The key under which the attempts of `whom` are counted.
    String subject(String whom) {
        return name().toLowerCase(Locale.ROOT) + ":" + whom;
    }
}
