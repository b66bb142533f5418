package vn.hanoi.sti.interest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/me/council-duties")
@Tag(name = "councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DutyResource {
    private final DeclarationService service;

    DutyResource(DeclarationService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @Operation(summary = "What the viewer's seats ask of them")
    public DutiesView listCouncilDuties() {
        return service.duties();
    }
}
