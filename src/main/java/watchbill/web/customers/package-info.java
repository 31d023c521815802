/// The pages about those who ask: a customer, and an organisation. What a customer sees themselves is in
/// [watchbill.web.customer].
@NullMarked
package watchbill.web.customers;

import org.jspecify.annotations.NullMarked;
