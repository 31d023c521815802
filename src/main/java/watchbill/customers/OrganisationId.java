package watchbill.customers;

/// Identifies an organisation among those of a team.
public record OrganisationId(long value) {}
