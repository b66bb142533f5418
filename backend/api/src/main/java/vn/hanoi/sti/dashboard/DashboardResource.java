package vn.hanoi.sti.dashboard;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/dashboard")
@Tag(name = "dashboard", description = "The city's work at a glance, and figures across organizations and years")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DashboardResource {
    private final DashboardService service;

    DashboardResource(DashboardService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.DASHBOARD_READ)
    @Operation(summary = "Newest grades beside those before, late organizations, and the decisions that wait")
    public DashboardView getDashboard(@QueryParam("year") @Min(2000) @Max(2100) Integer year) {
        return service.city(year);
    }
}
