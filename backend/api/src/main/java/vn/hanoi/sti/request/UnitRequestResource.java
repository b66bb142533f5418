package vn.hanoi.sti.request;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "data-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitRequestResource {
    private final UnitRequestService service;

    UnitRequestResource(UnitRequestService service) {
        this.service = service;
    }

    @GET
    @Path("data-request")
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "What the unit owes by section, the request that was sent, and who looks after what")
    public UnitRequestView getDataRequest(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("data-request-openings")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Somebody of the unit has opened the request; the first time counts")
    public RestResponse<UnitRequestView> openDataRequest(UUID id, @NotNull NoBody body) {
        return RestResponse.ok(service.open(id));
    }

    @PUT
    @Path("sections/{code}/assignee")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Gives a section to a person of the unit, or takes it back; If-Match holds its revision")
    public RestResponse<UnitRequestView.Section> assignSection(
            UUID id, String code, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AssignSection body) {
        var section = service.assign(id, code, Versions.required(ifMatch), body);
        return Replies.ok(section, section.revision());
    }
}
