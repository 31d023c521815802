package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.customers.CustomerCard;

/// What is noted about a customer. What is left out is noted no more.
///
/// @param organisation by its name, new or known; that of the address if it is left out
/// @param everyone     whether all who write from the same domain belong to it
record NewCustomerJson(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable Boolean everyone,
        @Nullable String note) {

    CustomerCard card() {
        return new CustomerCard(
                text(name), text(organisation), everyone != null && everyone, text(note));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
