package vn.hanoi.sti.evaluation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

/** From an object of a register to its evaluations. */
@Path("/api/v1/evaluations")
@Tag(name = "evaluations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ObjectEvaluationsResource {
    private final EvaluationService service;

    ObjectEvaluationsResource(EvaluationService service) {
        this.service = service;
    }

    /** Evaluations of one object, oldest first. */
    @Schema(name = "ObjectEvaluations")
    record ObjectEvaluations(@Schema(required = true) List<ObjectEvaluationRow> items) {}

    @GET
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "Every evaluation of one organization, policy, plan or programme that the viewer may see")
    public ObjectEvaluations listEvaluationsOfObject(@QueryParam("objectId") @NotNull UUID objectId) {
        return new ObjectEvaluations(service.ofObject(objectId));
    }
}
