package vn.hanoi.sti.balance;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluationBalanceResource {
    private final BalanceService service;

    EvaluationBalanceResource(BalanceService service) {
        this.service = service;
    }

    @GET
    @Path("iooi")
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "Weight, points and evidence by level of the results chain, of one evaluation")
    @APIResponseSchema(BalanceView.class)
    @APIResponse(responseCode = "409", description = "There is none to show to this viewer yet")
    public RestResponse<BalanceView> getEvaluationBalance(UUID id) {
        return RestResponse.ok(service.evaluation(id));
    }
}
