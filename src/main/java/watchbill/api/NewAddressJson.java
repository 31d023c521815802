package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.customers.EmailAddress;

/// Another address of a customer.
record NewAddressJson(@Nullable String address) {

    /// @throws IllegalArgumentException if it is none
    EmailAddress email() {
        return new EmailAddress(address == null ? "" : address);
    }
}
