package watchbill.api;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import watchbill.customers.Organisation;
import watchbill.customers.OrganisationId;
import watchbill.customers.Organisations;
import watchbill.people.signin.ApiCaller;

/// Whom customers belong to (R199).
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationsController {

    private final Organisations organisations;

    OrganisationsController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    OrganisationListJson all(@AuthenticationPrincipal ApiCaller caller) {
        return new OrganisationListJson(
                organisations.of(caller.team().id()).stream().map(OrganisationJson::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OrganisationJson add(
            @AuthenticationPrincipal ApiCaller caller, @RequestBody OrganisationJson noted) {
        return OrganisationJson.of(
                organisations.add(caller.team().id(), noted.card(), InPerson.of(caller)));
    }

    @PostMapping("/{id}")
    OrganisationJson note(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long id,
            @RequestBody OrganisationJson noted) {
        var known = known(caller, id);
        organisations.note(caller.team().id(), known.id(), noted.card(), InPerson.of(caller));
        return OrganisationJson.of(known(caller, id));
    }

    /// @return those that are left
    @DeleteMapping("/{id}")
    OrganisationListJson drop(@AuthenticationPrincipal ApiCaller caller, @PathVariable long id) {
        organisations.drop(caller.team().id(), known(caller, id).id(), InPerson.of(caller));
        return all(caller);
    }

    private Organisation known(ApiCaller caller, long id) {
        return organisations
                .find(caller.team().id(), new OrganisationId(id))
                .orElseThrow(() ->
                        new NotFound(
                                "There is no organisation %d in team '%s'."
                                        .formatted(id, caller.team().slug())));
    }
}
