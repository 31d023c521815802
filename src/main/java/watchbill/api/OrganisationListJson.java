package watchbill.api;

import java.util.List;

/// All organisations of a team, by name.
public record OrganisationListJson(List<OrganisationJson> organisations) {}
