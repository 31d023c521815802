package watchbill.escalation;

import java.time.Instant;
import watchbill.people.PersonId;

/// That a customer knows of a referral: how, by whom, and since when.
public record CustomerTold(WayOfTelling how, PersonId by, Instant at) {}
