package vn.hanoi.sti.balance;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/iooi")
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BalanceResource {
    private final BalanceService service;

    BalanceResource(BalanceService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "Weight, points and evidence by level of the results chain over all campaigns of a year")
    public BalanceView getCityBalance(@QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return service.city(year);
    }
}
