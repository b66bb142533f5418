package vn.hanoi.sti.balance;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/campaigns/{id}")
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignBalanceResource {
    private final BalanceService service;

    CampaignBalanceResource(BalanceService service) {
        this.service = service;
    }

    @GET
    @Path("iooi")
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "Weight, points and evidence by level of the results chain, of a campaign and each evaluation")
    public BalanceView getCampaignBalance(UUID id) {
        return service.campaign(id);
    }
}
