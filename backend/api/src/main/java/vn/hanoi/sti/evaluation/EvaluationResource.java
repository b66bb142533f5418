package vn.hanoi.sti.evaluation;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "evaluations", description = "One organization's evaluation and its way from collecting to approval")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluationResource {
    private final EvaluationService service;
    private final MoveEvaluation moves;

    EvaluationResource(EvaluationService service, MoveEvaluation moves) {
        this.service = service;
        this.moves = moves;
    }

    @GET
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "One evaluation with its history and what the viewer may do now")
    public RestResponse<EvaluationView> getEvaluation(UUID id) {
        return reply(service.get(id));
    }

    @POST
    @Path("submissions")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "The organization hands its dossier to its head")
    public RestResponse<EvaluationView> submitEvaluation(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return move(id, ifMatch, EvaluationAction.SUBMIT, body);
    }

    @POST
    @Path("certifications")
    @PermissionsAllowed(Permissions.DATA_CERTIFY)
    @RecordedChange
    @Operation(summary = "The head of the organization vouches for its dossier")
    public RestResponse<EvaluationView> certifyEvaluation(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CertifyDossier body) {
        return move(id, ifMatch, EvaluationAction.CERTIFY, body);
    }

    @POST
    @Path("unsubmissions")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "The organization takes its dossier back before the deadline; a certified one only its head")
    public RestResponse<EvaluationView> unsubmitEvaluation(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return move(id, ifMatch, EvaluationAction.UNSUBMIT, body);
    }

    @POST
    @Path("appraisal-starts")
    @PermissionsAllowed(Permissions.APPRAISAL_WRITE)
    @RecordedChange
    @Operation(summary = "The department takes the dossier up, with the day it came on paper if it came so")
    public RestResponse<EvaluationView> startAppraisal(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull StartAppraisal body) {
        return move(id, ifMatch, EvaluationAction.START_APPRAISAL, body);
    }

    @POST
    @Path("appraisal-completions")
    @PermissionsAllowed(Permissions.APPRAISAL_WRITE)
    @RecordedChange
    @Operation(summary = "The department has judged every indicator")
    public RestResponse<EvaluationView> finishAppraisal(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return move(id, ifMatch, EvaluationAction.FINISH_APPRAISAL, body);
    }

    @POST
    @Path("proposals")
    @PermissionsAllowed(Permissions.RESULT_PROPOSE)
    @RecordedChange
    @Operation(summary = "The department's leader lays the result before the city's leader")
    public RestResponse<EvaluationView> proposeResult(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return move(id, ifMatch, EvaluationAction.PROPOSE, body);
    }

    @POST
    @Path("approvals")
    @PermissionsAllowed(Permissions.RESULT_APPROVE)
    @RecordedChange
    @Operation(summary = "The city's leader approves the result that they saw")
    public RestResponse<EvaluationView> approveResult(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ApproveResult body) {
        return move(id, ifMatch, EvaluationAction.APPROVE, body);
    }

    @POST
    @Path("amendments")
    @PermissionsAllowed(Permissions.RESULT_APPROVE)
    @RecordedChange
    @Operation(
            summary =
                    "The city's leader has a sealed result taken up again; others see the sealed one until the next is")
    public RestResponse<EvaluationView> amendResult(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AmendResult body) {
        return move(id, ifMatch, EvaluationAction.AMEND, body);
    }

    @POST
    @Path("returns")
    @PermissionsAllowed({
        Permissions.DATA_CERTIFY,
        Permissions.APPRAISAL_WRITE,
        Permissions.RESULT_PROPOSE,
        Permissions.RESULT_APPROVE
    })
    @RecordedChange
    @Operation(summary = "Sends it one step back, with a reason")
    public RestResponse<EvaluationView> returnEvaluation(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnEvaluation body) {
        return move(id, ifMatch, EvaluationAction.RETURN, body);
    }

    private RestResponse<EvaluationView> move(UUID id, String ifMatch, EvaluationAction action, Object body) {
        return reply(moves.move(id, Versions.required(ifMatch), action, body));
    }

    private static RestResponse<EvaluationView> reply(EvaluationView view) {
        return Replies.ok(view, view.version());
    }
}
