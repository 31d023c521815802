/// Customers: who asks us, whom they belong to, and what the team noted about them.
///
/// A customer is known by mail address. Nothing has to be noted down for one to be there: until somebody does, all that is
/// known is what they wrote, and the organisation is that of the address's domain.
///
/// **In:** what our people note down.
/// **Out:** [watchbill.customers.Customer] of an address, [watchbill.customers.Organisation], and
/// [watchbill.customers.Directory], which knows the organisation of every address; lines of [watchbill.audit.Audit], in
/// which customers stand with a number and not with a name.
/// **Owns:** schema `customers`.
@NullMarked
@ApplicationModule(
        displayName = "Customers",
        allowedDependencies = {"people", "audit"})
package watchbill.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
