package vn.hanoi.sti.score;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}/score-rounds")
@Tag(name = "scores")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RoundResource {
    private final RoundService service;

    RoundResource(RoundService service) {
        this.service = service;
    }

    @POST
    @PermissionsAllowed({Permissions.INTEREST_DECLARE, Permissions.COUNCIL_WRITE})
    @RecordedChange
    @Operation(summary = "Opens a calibration, or scoring anew where members are more than one level apart")
    public RestResponse<ScoreSheetView> openScoreRound(UUID id, @Valid @NotNull OpenRound body) {
        return RestResponse.ok(service.open(id, body));
    }

    @POST
    @Path("{number}/closures")
    @PermissionsAllowed({Permissions.INTEREST_DECLARE, Permissions.COUNCIL_WRITE})
    @RecordedChange
    @Operation(summary = "Closes a round; what was scored anew in it stands from now on")
    public RestResponse<ScoreSheetView> closeScoreRound(
            UUID id, int number, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return RestResponse.ok(service.close(id, number, Versions.required(ifMatch)));
    }
}
