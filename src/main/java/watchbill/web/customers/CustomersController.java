package watchbill.web.customers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.customers.Customers;
import watchbill.customers.EmailAddress;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.NothingHere;
import watchbill.web.Toast;
import watchbill.web.Toasts;

/// What is known about a customer (R198).
@Controller
@RequestMapping("/customers")
class CustomersController {

    private final Customers customers;
    private final CustomerReading reading;

    CustomersController(Customers customers, CustomerReading reading) {
        this.customers = customers;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String before) {
        return new ModelAndView(
                "customers/customer", "page", reading.of(me, known(address), before));
    }

    @PostMapping
    ModelAndView note(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String address,
            @ModelAttribute TypedCustomer typed,
            HttpServletResponse response) {
        var whose = known(address);
        try {
            customers.note(me.team().id(), whose, typed.card(), me.actor());
        } catch (IllegalArgumentException refusal) {
            return refused(me, whose, typed, "organisation", refusal);
        }
        return taken(whose, new Toast("Noted.", ""), response);
    }

    /// Another address is theirs, too.
    @PostMapping("/addresses")
    ModelAndView join(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String address,
            @ModelAttribute TypedCustomer typed,
            HttpServletResponse response) {
        var whose = known(address);
        try {
            var other = new EmailAddress(TypedCustomer.text(typed.other()));
            customers.join(me.team().id(), whose, other, me.actor());
            var said = "%s is this customer’s, too.".formatted(other.text());
            return taken(whose, new Toast(said, CustomerLink.addresses(other.text())), response);
        } catch (IllegalArgumentException refusal) {
            return refused(me, whose, typed, "other", refusal);
        }
    }

    @DeleteMapping("/addresses")
    ResponseEntity<Void> part(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String address,
            HttpServletResponse response) {
        var whose = known(address);
        var said = "%s is a customer of its own again.".formatted(whose.text());
        try {
            customers.part(me.team().id(), whose, me.actor());
        } catch (IllegalArgumentException refusal) {
            said = String.valueOf(refusal.getMessage());
        }
        return Answers.seeOther(CustomerLink.to(whose.text()), said, response);
    }

    private ModelAndView refused(
            SignedInPerson me,
            EmailAddress whose,
            TypedCustomer typed,
            String field,
            IllegalArgumentException refusal) {
        var problem = Map.of(field, String.valueOf(refusal.getMessage()));
        var page = reading.refused(me, whose, typed, problem);
        return new ModelAndView(
                "customers/customer", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView taken(
            EmailAddress whose, Toast toast, HttpServletResponse response) {
        Toasts.say(response, toast);
        var next = new ModelAndView("redirect:" + CustomerLink.to(whose.text()));
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private static EmailAddress known(String address) {
        try {
            return new EmailAddress(address);
        } catch (IllegalArgumentException none) {
            throw new NothingHere(String.valueOf(none.getMessage()));
        }
    }
}
