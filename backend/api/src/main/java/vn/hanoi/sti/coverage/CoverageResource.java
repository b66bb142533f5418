package vn.hanoi.sti.coverage;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "evidence", description = "Files, their revisions and what they prove")
@RunOnVirtualThread
class CoverageResource {
    private final CoverageService service;

    CoverageResource(CoverageService service) {
        this.service = service;
    }

    @GET
    @Path("evidence-coverage")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Criterion × data year: what is proven, and files that prove nothing yet")
    public CoverageView getEvidenceCoverage(UUID id) {
        return service.of(id);
    }
}
