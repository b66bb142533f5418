package vn.hanoi.sti.programme;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/programmes")
@Tag(name = "programmes", description = "Programmes of the city and the four stages of their evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgrammeResource {
    private final ProgrammeService service;
    private final MoveEnds ends;
    private final StageService stages;

    ProgrammeResource(ProgrammeService service, MoveEnds ends, StageService stages) {
        this.service = service;
        this.ends = ends;
        this.stages = stages;
    }

    @GET
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "Programmes, by page: the published ones, and those of the own agencies")
    public Page<ProgrammeRow> listProgrammes(
            @Valid @BeanParam PageQuery query,
            @QueryParam("agencyId") UUID agencyId,
            @QueryParam("phase") RegisteredPhase phase) {
        return service.page(query, agencyId, phase);
    }

    @GET
    @Path("due-stages")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "Every stage that is open or overdue, the longest overdue first")
    public DueStages listDueStages() {
        return service.due();
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "One programme with its decisions and stages")
    public RestResponse<ProgrammeView> getProgramme(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @POST
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records a programme")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> createProgramme(@Valid @NotNull SaveProgramme body) {
        return created(service.create(body));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Changes a programme's particulars; once it runs, its dates move by decision only")
    public RestResponse<ProgrammeView> changeProgramme(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveProgramme body) {
        var view = service.change(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("{id}/extensions")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records the decision that lets a programme last longer")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> extendProgramme(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MoveEnd body) {
        return created(ends.extend(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/early-ends")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records the decision that ends a programme before its time")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> endProgrammeEarly(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MoveEnd body) {
        return created(ends.endEarly(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/stages")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Takes up a stage; outside its window by a decision, which is recorded as an exception")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> beginProgrammeStage(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull BeginStage body) {
        return created(stages.begin(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/stage-waivers")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records the decision that does without a stage, where the law allows one")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> waiveProgrammeStage(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WaiveStage body) {
        return created(stages.waive(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/stage-conclusions")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records what a stage came to; the ex-ante one lets objectives and indicators bind")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> concludeProgrammeStage(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ConcludeStage body) {
        return created(stages.conclude(id, Versions.required(ifMatch), body));
    }

    private static RestResponse<ProgrammeView> created(ProgrammeView view) {
        return Replies.created(view, view.version(), "/api/v1/programmes/" + view.id());
    }
}
