package vn.hanoi.sti.deadline;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/deadline-decisions/{id}")
@Tag(name = "deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionResource {
    private final DecisionService service;

    DecisionResource(DecisionService service) {
        this.service = service;
    }

    @POST
    @Path("revocations")
    @PermissionsAllowed(Permissions.CAMPAIGN_WRITE)
    @RecordedChange
    @Operation(summary = "Takes a decision back for everybody whom it concerned, by a further record with its reason")
    public RestResponse<DecisionView> revokeDeadlineDecision(UUID id, @Valid @NotNull RevokeDecision body) {
        return RestResponse.ok(service.revoke(id, body));
    }
}
