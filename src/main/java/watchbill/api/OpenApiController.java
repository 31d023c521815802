package watchbill.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What this API offers, in the form that programs read. Public.
///
/// @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
@RestController
class OpenApiController {

    private static final Resource DESCRIPTION = new ClassPathResource("api/openapi.json");

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return DESCRIPTION;
    }
}
