package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/evaluations/{id}/approved-results")
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ApprovedResultResource {
    private final ApprovedResultService results;

    ApprovedResultResource(ApprovedResultService results) {
        this.results = results;
    }

    @GET
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(
            summary =
                    "The sealed versions of the result, the newest first, each with why and by what basis it was made")
    public ApprovedResultsView listApprovedResults(UUID id) {
        return results.list(id);
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "One sealed version with every step, as it was approved")
    public RestResponse<ResultView> getApprovedResult(UUID id, int number) {
        var view = results.get(id, number);
        return Replies.ok(view, view.version());
    }

    @GET
    @Path("{number}/package")
    @PermissionsAllowed(
            value = {Permissions.RESULT_READ, Permissions.DATA_READ},
            inclusive = true)
    @Operation(summary = "One sealed version with its criteria set: what the verifier recomputes without us")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", description = "There is none to show to this viewer yet")
    public JsonNode getApprovedResultPackage(UUID id, int number) {
        return results.exported(id, number);
    }
}
