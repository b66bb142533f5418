package vn.hanoi.sti.agency;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1")
@Tag(name = "people", description = "People and what they stand for")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonResource {
    private final PersonService service;

    PersonResource(PersonService service) {
        this.service = service;
    }

    @GET
    @Path("persons")
    @PermissionsAllowed(Permissions.PERSON_READ)
    @Operation(summary = "People, by page")
    public Page<PersonRow> listPersons(@Valid @BeanParam PageQuery query, @QueryParam("agencyId") UUID agencyId) {
        return service.page(query, agencyId);
    }

    @GET
    @Path("persons/{id}")
    @PermissionsAllowed(Permissions.PERSON_READ)
    @Operation(summary = "One person")
    public RestResponse<PersonRow> getPerson(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("persons")
    @PermissionsAllowed(Permissions.PERSON_WRITE)
    @RecordedChange
    @Operation(summary = "Makes a person known before their first sign-in")
    @APIResponseSchema(value = PersonRow.class, responseCode = "201")
    public RestResponse<PersonRow> registerPerson(@Valid @NotNull RegisterPerson body) {
        var view = service.register(body);
        return Replies.created(view, view.version(), "/api/v1/persons/" + view.id());
    }

    @PUT
    @Path("persons/{id}")
    @PermissionsAllowed(Permissions.PERSON_WRITE)
    @RecordedChange
    @Operation(summary = "Changes a person's particulars, or switches their access off")
    public RestResponse<PersonRow> changePerson(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SavePerson body) {
        var view = service.change(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("persons/{id}/memberships")
    @PermissionsAllowed(Permissions.PERSON_WRITE)
    @RecordedChange
    @Operation(summary = "Gives a person a role in an agency")
    @APIResponseSchema(value = PersonRow.class, responseCode = "201")
    public RestResponse<PersonRow> addMembership(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AddMembership body) {
        var view = service.addMembership(id, Versions.required(ifMatch), body);
        return Replies.created(view, view.version(), "/api/v1/persons/" + view.id());
    }

    @POST
    @Path("memberships/{id}/end")
    @PermissionsAllowed(Permissions.PERSON_WRITE)
    @RecordedChange
    @Operation(summary = "Ends a membership; If-Match holds the membership's version")
    public RestResponse<PersonRow> endMembership(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EndMembership body) {
        var view = service.endMembership(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }
}
