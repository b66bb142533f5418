package vn.hanoi.sti.deadline;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitDeadlineResource {
    private final ExtensionService service;

    UnitDeadlineResource(ExtensionService service) {
        this.service = service;
    }

    @GET
    @Path("deadline")
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "Until when the unit may supply, why, and what it asked for")
    public DeadlineView getEvaluationDeadline(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("extension-requests")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "The unit asks for more time, before the deadline or after it")
    public RestResponse<DeadlineView> askExtension(UUID id, @Valid @NotNull AskExtension body) {
        return RestResponse.ok(service.ask(id, body));
    }
}
