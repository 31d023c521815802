package watchbill.web.settings;

/// How figures speak of organisations.
///
/// @param known  how many have a name
/// @param hidden whether figures have numbers for them
public record OrganisationsPage(String known, boolean hidden) {}
