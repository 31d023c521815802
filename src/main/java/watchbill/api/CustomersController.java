package watchbill.api;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import watchbill.customers.Customers;
import watchbill.customers.EmailAddress;
import watchbill.people.signin.ApiCaller;

/// Who asks (R198).
@RestController
@RequestMapping("/api/v1/customers")
class CustomersController {

    private final Customers customers;
    private final CustomerReading reading;

    CustomersController(Customers customers, CustomerReading reading) {
        this.customers = customers;
        this.reading = reading;
    }

    @GetMapping
    CustomerJson one(@AuthenticationPrincipal ApiCaller caller, @RequestParam String address) {
        return reading.of(caller.team().id(), new EmailAddress(address));
    }

    @PostMapping
    CustomerJson note(
            @AuthenticationPrincipal ApiCaller caller,
            @RequestParam String address,
            @RequestBody NewCustomerJson noted) {
        var whose = new EmailAddress(address);
        customers.note(caller.team().id(), whose, noted.card(), InPerson.of(caller));
        return reading.of(caller.team().id(), whose);
    }

    /// Lets another address be theirs, too.
    @PostMapping("/addresses")
    CustomerJson join(
            @AuthenticationPrincipal ApiCaller caller,
            @RequestParam String address,
            @RequestBody NewAddressJson other) {
        var whose = new EmailAddress(address);
        customers.join(caller.team().id(), whose, other.email(), InPerson.of(caller));
        return reading.of(caller.team().id(), whose);
    }

    /// Lets an address be a customer of its own again.
    @DeleteMapping("/addresses")
    CustomerJson part(@AuthenticationPrincipal ApiCaller caller, @RequestParam String address) {
        var whose = new EmailAddress(address);
        customers.part(caller.team().id(), whose, InPerson.of(caller));
        return reading.of(caller.team().id(), whose);
    }
}
