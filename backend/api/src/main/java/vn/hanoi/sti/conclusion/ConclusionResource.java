package vn.hanoi.sti.conclusion;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "conclusions", description = "What people conclude from the evaluation of a policy, plan or programme")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConclusionResource {
    private final ConclusionService service;

    ConclusionResource(ConclusionService service) {
        this.service = service;
    }

    @GET
    @Path("conclusion")
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(
            summary = "The conclusion of an evaluation: design, recommendation and reasons, with every earlier wording")
    @APIResponseSchema(ConclusionView.class)
    @APIResponse(responseCode = "409", description = "There is none to show to this viewer yet")
    public RestResponse<ConclusionView> getConclusion(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @Path("conclusions")
    @PermissionsAllowed({Permissions.APPRAISAL_WRITE, Permissions.RESULT_PROPOSE})
    @RecordedChange
    @Operation(
            summary = "Words the conclusion anew until the result is proposed; If-Match holds the conclusion's version")
    public RestResponse<ConclusionView> recordConclusion(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordConclusion body) {
        return answer(service.record(id, Versions.required(ifMatch), body));
    }

    private static RestResponse<ConclusionView> answer(ConclusionView view) {
        return Replies.ok(view, view.version());
    }
}
