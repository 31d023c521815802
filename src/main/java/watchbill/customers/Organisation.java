package watchbill.customers;

/// Whom customers belong to: a laboratory, a university, a company.
public record Organisation(OrganisationId id, OrganisationCard card) {

    public String name() {
        return card.name();
    }
}
