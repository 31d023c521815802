package watchbill.web.handbook;

import java.util.List;
import java.util.Locale;
import watchbill.web.handbook.HandbookPage.Term;

/// The words of the desk, each explained once.
public final class Glossary {

    /// In the order of the alphabet.
    public static final List<Term> WORDS =
            List.of(
                    term(
                            "Acknowledgement",
                            "A response that only says: received, and this happens next."),
                    term(
                            "Answer",
                            "A message to the customer. The one that helped can be marked as the answer."),
                    term("Backup", "The second person on duty. Acts when the Primary asks."),
                    term(
                            "Business time",
                            "Time that counts: within the team’s hours, and on no day off."),
                    term(
                            "Changeover",
                            "The moment at which one pair’s week ends and the next one’s begins."),
                    term(
                            "Conversation",
                            "Everything that was written, noted and done about one inquiry."),
                    term("Customer", "Whoever has the question or the trouble."),
                    term(
                            "Inquiry",
                            "One person’s question or trouble, from first contact to resolution."),
                    term(
                            "Kind",
                            "What an inquiry is about: use, our operations, what they stand on, an alert, a contact."),
                    term(
                            "Note",
                            "A message to colleagues inside a conversation. It never leaves the team."),
                    term(
                            "Outcome",
                            "How an inquiry ended: answered, fixed, worked around, or otherwise."),
                    term(
                            "Outside team",
                            "A team that owns what ours does not. It can be given a matter; the owner stays."),
                    term(
                            "Owner",
                            "Whoever takes care of one conversation. Every conversation has one."),
                    term("Primary", "The person on duty who answers everything that comes in."),
                    term("Promise", "A time by which the customer hears from us again."),
                    term(
                            "Receipt",
                            "The mail by which a machine confirms that something came in. It is no response."),
                    term(
                            "Resolution",
                            "The end of an inquiry, with an outcome. The customer’s next message opens it again."),
                    term("Response clock", "Business time from arrival to the first response."),
                    term(
                            "Response goal",
                            "What the team aims for on the response clock. An aim, no guarantee."),
                    term("Scheduler", "A member who enters who is on duty when."),
                    term("Shift", "One pair’s time on duty, a week as a rule."),
                    term(
                            "Supported way",
                            "A way to reach the team that is promised to be watched in business time."));

    private Glossary() {}

    private static Term term(String name, String meaning) {
        return new Term(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, meaning);
    }
}
