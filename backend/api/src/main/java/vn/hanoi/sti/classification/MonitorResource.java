package vn.hanoi.sti.classification;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

@Path("/api/v1/campaigns/{id}")
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MonitorResource {
    private final MonitorService service;

    MonitorResource(MonitorService service) {
        this.service = service;
    }

    @GET
    @Path("evaluations")
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "The campaign's evaluations with progress, lateness and, where visible, the grade")
    public Page<MonitorRow> listCampaignEvaluations(
            UUID id,
            @Valid @BeanParam PageQuery query,
            @QueryParam("state") EvaluationState state,
            @QueryParam("grade") String grade,
            @QueryParam("function") String function) {
        return service.page(id, query, state, grade, function);
    }

    @GET
    @Path("results-summary")
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "How many organizations have which grade, and why")
    public ResultsSummary getResultsSummary(UUID id) {
        return service.summary(id);
    }
}
