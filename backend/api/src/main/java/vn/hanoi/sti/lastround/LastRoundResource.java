package vn.hanoi.sti.lastround;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "values")
@RunOnVirtualThread
class LastRoundResource {
    private final LastRoundService service;

    LastRoundResource(LastRoundService service) {
        this.service = service;
    }

    @GET
    @Path("last-round")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Values of the last certified round that can be brought, and where brought ones come from")
    public LastRoundView getLastRound(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("last-round/copies")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(
            summary = "Brings values of the last round into empty cells; never over what was entered, never a status")
    public RestResponse<LastRoundView> copyLastRound(UUID id, @Valid @NotNull CopyLastRound body) {
        return RestResponse.ok(service.copy(id, body));
    }
}
