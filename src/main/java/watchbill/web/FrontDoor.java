package watchbill.web;

import org.springframework.stereotype.Component;
import watchbill.signing.PublicAddress;

/// The one address that whoever starts the server is to open.
@Component
public class FrontDoor {

    private final PublicAddress address;

    FrontDoor(PublicAddress address) {
        this.address = address;
    }

    /// A whole link.
    public String link() {
        return address.link("/");
    }
}
