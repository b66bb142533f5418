package vn.hanoi.sti.agreement;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/evaluations/{id}/score-agreement")
@Tag(name = "scores")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgreementResource {
    private final AgreementService service;

    AgreementResource(AgreementService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed({Permissions.INTEREST_DECLARE, Permissions.INTEREST_READ})
    @Operation(summary = "How far members agree: round 0 for the levels that stand, else those of a calibration")
    @APIResponseSchema(AgreementView.class)
    @APIResponse(responseCode = "409", description = "The viewer has not handed in yet, or the round is open")
    public AgreementView getScoreAgreement(UUID id, @QueryParam("round") @DefaultValue("0") @Min(0) int round) {
        return service.get(id, round);
    }
}
