package watchbill.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What a step answers: go and see. 303, so that the browser asks for the next page by GET whatever the step was.
public final class Answers {

    private Answers() {}

    public static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    /// The same, and the next page says what was done.
    public static ResponseEntity<Void> seeOther(
            String address, String said, HttpServletResponse response) {
        Toasts.say(response, said);
        return seeOther(address);
    }
}
