package vn.hanoi.sti.correction;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}/corrections")
@Tag(name = "corrections", description = "Requests to correct what was certified, with both values")
@RunOnVirtualThread
class CorrectionResource {
    private final CorrectionService service;

    CorrectionResource(CorrectionService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Every correction that was asked for, with what was certified and what took its place")
    public CorrectionView.All listCorrections(UUID id) {
        return service.list(id);
    }

    @POST
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "The organization asks to correct named cells of a certified dossier")
    public RestResponse<CorrectionView.All> askCorrection(UUID id, @Valid @NotNull AskCorrection body) {
        return RestResponse.ok(service.ask(id, body));
    }

    @POST
    @Path("{correction}/answers")
    @PermissionsAllowed(Permissions.APPRAISAL_WRITE)
    @RecordedChange
    @Operation(
            summary = "The department grants it, which opens those cells alone, or refuses it;"
                    + " If-Match holds the evaluation's version")
    public RestResponse<CorrectionView.All> answerCorrection(
            UUID id, UUID correction, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AnswerCorrection body) {
        return RestResponse.ok(service.answer(id, correction, Versions.required(ifMatch), body));
    }
}
