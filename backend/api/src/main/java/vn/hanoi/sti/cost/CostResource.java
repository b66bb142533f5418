package vn.hanoi.sti.cost;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/city-plans/{year}")
@Tag(name = "costs", description = "What tasks of a plan are to cost and have cost, by source, in whole đồng")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CostResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CostService service;

    CostResource(CostService service) {
        this.service = service;
    }

    @GET
    @Path("costs")
    @PermissionsAllowed(Permissions.COST_READ)
    @Operation(summary = "Costs of the whole plan: tasks by sources, with totals by stream and of the city")
    public CostTableView getCosts(int year) {
        return service.table(year);
    }

    @GET
    @Path("costs/workbook")
    @Produces(XLSX)
    @PermissionsAllowed(Permissions.COST_READ)
    @Operation(summary = "The same as a file for the finance department; that it left is recorded")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getCostWorkbook(int year) {
        return RestResponse.ResponseBuilder.ok(service.file(year), XLSX)
                .header("Content-Disposition", "attachment; filename=\"kinh-phi-ke-hoach-" + year + ".xlsx\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("tasks/{code}/costs")
    @PermissionsAllowed(Permissions.COST_READ)
    @Operation(summary = "Costs of a task by source, and every entry with its basis")
    public RestResponse<TaskCostsView> getTaskCosts(int year, String code) {
        return shown(service.task(year, code));
    }

    @POST
    @Path("tasks/{code}/costs")
    @PermissionsAllowed(Permissions.COST_WRITE)
    @RecordedChange
    @Operation(summary = "Records an estimate or a spending of a source; one without a source is refused")
    @APIResponseSchema(value = TaskCostsView.class, responseCode = "201")
    public RestResponse<TaskCostsView> recordCost(
            int year, String code, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordCost body) {
        var view = service.record(year, code, Versions.required(ifMatch), body);
        return Replies.created(view, view.version(), "/api/v1/city-plans/" + year + "/tasks/" + code + "/costs");
    }

    @POST
    @Path("tasks/{code}/costs/{entryId}/withdrawal")
    @PermissionsAllowed(Permissions.COST_WRITE)
    @RecordedChange
    @Operation(summary = "Withdraws an entry with its reason; it stays to be seen and no longer counts")
    @APIResponseSchema(value = TaskCostsView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "It is withdrawn already")
    public RestResponse<TaskCostsView> withdrawCost(
            int year,
            String code,
            UUID entryId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WithdrawCost body) {
        return shown(service.withdraw(year, code, entryId, Versions.required(ifMatch), body));
    }

    private static RestResponse<TaskCostsView> shown(TaskCostsView view) {
        return Replies.ok(view, view.version());
    }
}
