package watchbill.web.customers;

import org.jspecify.annotations.Nullable;
import watchbill.customers.Customer;
import watchbill.customers.CustomerCard;

/// What was typed about a customer.
///
/// @param other the address that shall be theirs, too
public record TypedCustomer(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String everyone,
        @Nullable String note,
        @Nullable String other) {

    static TypedCustomer of(Customer customer, String organisation) {
        return new TypedCustomer(customer.name(), organisation, null, customer.note(), "");
    }

    /// @throws IllegalArgumentException if something is too long
    CustomerCard card() {
        return new CustomerCard(text(name), text(organisation), everyone != null, text(note));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
