package vn.hanoi.sti.score;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/evaluations/{id}")
@Tag(name = "scores", description = "Score sheets of council members, each their own until it is handed in")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ScoreResource {
    private final ScoreService service;

    ScoreResource(ScoreService service) {
        this.service = service;
    }

    @GET
    @Path("scores")
    @PermissionsAllowed({Permissions.INTEREST_DECLARE, Permissions.INTEREST_READ})
    @Operation(summary = "The viewer's own sheet, and what others handed in as far as the viewer may know it")
    public ScoreSheetView getScores(UUID id) {
        return service.get(id);
    }

    @PUT
    @Path("scores/{code}")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Saves a level as it is written; If-Match holds the score's version, 0 before the first")
    public RestResponse<ScoreSheetView> saveScore(
            UUID id, String code, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveScore body) {
        return RestResponse.ok(service.save(id, code, Versions.required(ifMatch), body));
    }

    @POST
    @Path("score-submissions")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Hands the sheet in, whole and for good")
    public RestResponse<ScoreSheetView> submitScores(UUID id, @NotNull NoBody body) {
        return RestResponse.ok(service.submit(id));
    }
}
