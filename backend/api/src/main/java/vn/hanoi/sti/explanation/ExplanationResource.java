package vn.hanoi.sti.explanation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "explanations", description = "What units say of preliminary results, and what the department answers")
@RunOnVirtualThread
class ExplanationResource {
    private final ExplanationService service;
    private final WindowService windows;

    ExplanationResource(ExplanationService service, WindowService windows) {
        this.service = service;
        this.windows = windows;
    }

    @GET
    @Path("explanations")
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "The preliminary result where it may be seen, the window, and everything said of it")
    public ExplanationsView getExplanations(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("explanation-windows")
    @PermissionsAllowed({Permissions.APPRAISAL_WRITE, Permissions.RESULT_PROPOSE})
    @RecordedChange
    @Operation(summary = "Lets one unit see its preliminary result and explain within these days")
    public RestResponse<ExplanationsView> openExplanationWindow(UUID id, @Valid @NotNull OpenWindow body) {
        return RestResponse.ok(windows.open(id, body));
    }

    @POST
    @Path("explanations")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "The unit explains one indicator, until the last day of the window")
    public RestResponse<ExplanationsView> giveExplanation(UUID id, @Valid @NotNull GiveExplanation body) {
        return RestResponse.ok(service.explain(id, body));
    }

    @POST
    @Path("explanations/{explanation}/answers")
    @PermissionsAllowed({Permissions.APPRAISAL_WRITE, Permissions.RESULT_PROPOSE})
    @RecordedChange
    @Operation(summary = "The department answers one explanation, once")
    public RestResponse<ExplanationsView> answerExplanation(
            UUID id, UUID explanation, @Valid @NotNull AnswerExplanation body) {
        return RestResponse.ok(service.answer(id, explanation, body));
    }
}
