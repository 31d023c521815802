package watchbill.web.desk;

import java.util.Optional;
import watchbill.people.Person;
import watchbill.web.HoursInWords;
import watchbill.web.Times;
import watchbill.web.Words;

/// What the desk says above its rows.
record Heading(String headline, String explanation, String brief) {

    /// @param mine      how many inquiries of the reader wait for us
    /// @param promised  for how many the reader promised news
    /// @param overdue   for how many of those the time has passed
    /// @param beginning who begins next, while nobody is on duty and it is not a scheduler who has what comes in
    static Heading of(
            int mine,
            int promised,
            int overdue,
            boolean isPrimary,
            Optional<Person> primary,
            Optional<String> beginning,
            int waiting,
            HoursInWords hours) {
        if (mine > 0) {
            return new Heading(
                    mine + (mine == 1 ? " waits for you" : " wait for you"),
                    "Longest wait first. Waits are counted in business time, %s in %s."
                            .formatted(hours.windows(), place(hours)),
                    "Longest wait first, in business time.");
        }
        if (overdue > 0) {
            return new Heading(
                    "You owe news", "The time for which you promised it has passed.", "");
        }
        if (isPrimary || promised > 0) {
            return new Heading("Nothing waits for you", settled(isPrimary, promised), "");
        }
        return primary.map(person -> others(person, waiting))
                .orElse(
                        new Heading(
                                "Nobody is on duty",
                                beginning.orElse(
                                        "What comes in goes to a scheduler until somebody is scheduled."),
                                ""));
    }

    private static String settled(boolean isPrimary, int promised) {
        return "Every inquiry of yours has an answer%s.%s"
                .formatted(
                        promised == 0 ? "" : ", or news promised for later",
                        isPrimary
                                ? " The next one will appear here by itself, and you need not watch for it."
                                : "");
    }

    private static Heading others(Person primary, int waiting) {
        return new Heading(
                primary.firstName() + " is on duty",
                waiting == 0
                        ? "Nothing waits for "
                                + primary.firstName()
                                + ", and nothing here needs you."
                        : "%s for %s. Nothing here needs you; a note helps if you know something."
                                .formatted(
                                        Words.counted(waiting, "inquiry waits", "inquiries wait"),
                                        primary.firstName()),
                "");
    }

    private static String place(HoursInWords hours) {
        return new Times(hours.calendar().zone(), hours.now()).place();
    }
}
