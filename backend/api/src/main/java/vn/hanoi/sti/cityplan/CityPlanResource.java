package vn.hanoi.sti.cityplan;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/city-plans/{year}")
@Tag(name = "city plan", description = "The plan of a year, and how far its tasks have come as the work itself shows")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CityPlanResource {
    private final CityPlanService service;

    CityPlanResource(CityPlanService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.CALENDAR_READ)
    @Operation(
            summary = "Streams and tasks of a year's plan with their progress; names only of what the caller may see")
    public CityPlanView getCityPlan(int year) {
        return service.plan(year);
    }

    @GET
    @Path("tasks/{code}")
    @PermissionsAllowed(Permissions.CALENDAR_READ)
    @Operation(summary = "One task: its content, what of it is done, what is missing and who must act")
    public CityPlanTaskView getCityPlanTask(int year, String code) {
        return service.task(year, code);
    }
}
