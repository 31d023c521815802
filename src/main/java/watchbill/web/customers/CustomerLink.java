package watchbill.web.customers;

import org.springframework.web.util.UriComponentsBuilder;

/// Where a customer's page is. The address is a parameter, for it may hold signs that a path must not.
public final class CustomerLink {

    private CustomerLink() {}

    /// @param email one of theirs
    public static String to(String email) {
        return of("/customers", email);
    }

    /// Where their addresses are.
    static String addresses(String email) {
        return of("/customers/addresses", email);
    }

    private static String of(String path, String email) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("address", "{address}")
                .encode()
                .buildAndExpand(email)
                .toUriString();
    }
}
