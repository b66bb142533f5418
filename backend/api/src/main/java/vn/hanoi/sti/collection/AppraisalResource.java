package vn.hanoi.sti.collection;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "appraisals", description = "What the department says of each indicator")
@RunOnVirtualThread
class AppraisalResource {
    private final AppraisalService service;

    AppraisalResource(AppraisalService service) {
        this.service = service;
    }

    @PUT
    @Path("appraisals/{code}")
    @PermissionsAllowed(Permissions.APPRAISAL_WRITE)
    @RecordedChange
    @Operation(
            summary =
                    "Accepts, returns or leaves out an indicator; If-Match holds the appraisal's version, \"0\" for a first one")
    public RestResponse<AppraisalView> saveAppraisal(
            UUID id, String code, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveAppraisal body) {
        var view = service.decide(id, code, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("appraisals/{code}/returns")
    @PermissionsAllowed(Permissions.APPRAISAL_WRITE)
    @RecordedChange
    @Operation(summary = "Sends an indicator back with the code of why; If-Match as for any other word on it")
    public RestResponse<AppraisalView> returnIndicator(
            UUID id, String code, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnIndicator body) {
        var view = service.sendBack(id, code, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("appraisals/acceptances")
    @PermissionsAllowed(Permissions.APPRAISAL_WRITE)
    @RecordedChange
    @Operation(summary = "Accepts many indicators at once; If-Match holds the evaluation's version")
    public RestResponse<AcceptancesView> acceptIndicators(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AcceptIndicators body) {
        return RestResponse.ok(service.accept(id, Versions.required(ifMatch), body.indicators()));
    }
}
