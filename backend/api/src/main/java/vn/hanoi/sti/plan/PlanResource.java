package vn.hanoi.sti.plan;

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

@Path("/api/v1/plans")
@Tag(name = "plans", description = "Plans for periods and years, their results, findings and indicators over time")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PlanResource {
    private final PlanService service;
    private final PlanOutcomes outcomes;
    private final PlanChains chains;

    PlanResource(PlanService service, PlanOutcomes outcomes, PlanChains chains) {
        this.service = service;
        this.outcomes = outcomes;
        this.chains = chains;
    }

    @GET
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "Plans, by page: the published ones, and those of the own agencies")
    public Page<PlanRow> listPlans(
            @Valid @BeanParam PageQuery query,
            @QueryParam("level") PlanLevel level,
            @QueryParam("agencyId") UUID agencyId,
            @QueryParam("phase") RegisteredPhase phase) {
        return service.page(query, level, agencyId, phase);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "One plan: what makes it up, what it came to, how its indicators go on")
    public RestResponse<PlanView> getPlan(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @GET
    @Path("{id}/continuity")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "Every indicator of a plan with its figures through all plans before it")
    public Continuity getPlanContinuity(UUID id) {
        return chains.continuity(id);
    }

    @POST
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records a plan")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public RestResponse<PlanView> createPlan(@Valid @NotNull SavePlan body) {
        return created(service.create(body));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Changes a plan's particulars")
    public RestResponse<PlanView> changePlan(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SavePlan body) {
        return shown(service.change(id, Versions.required(ifMatch), body));
    }

    @PUT
    @Path("{id}/members")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Says which annual plans make up a period, and with which weights")
    public RestResponse<PlanView> setPlanMembers(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SetMembers body) {
        return shown(service.compose(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/attainments")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records what an annual plan came to; another one after the first needs a reason")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public RestResponse<PlanView> recordPlanAttainment(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordAttainment body) {
        return created(outcomes.attain(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/findings")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records what fell short, why, and what is proposed")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public RestResponse<PlanView> recordPlanFinding(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordFinding body) {
        return created(outcomes.find(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/carried-findings")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Takes findings of an earlier plan over")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public RestResponse<PlanView> carryPlanFindings(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CarryFindings body) {
        return created(outcomes.carry(id, Versions.required(ifMatch), body));
    }

    @PUT
    @Path("{id}/chain")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Links every indicator of the earlier plan to one of this plan, or ends it with a reason")
    public RestResponse<PlanView> setPlanChain(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SetChain body) {
        return shown(chains.link(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/inherited-indicators")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Makes a plan's indicators out of the earlier plan's, with the chain between them")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public RestResponse<PlanView> inheritPlanIndicators(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull InheritIndicators body) {
        return created(chains.inherit(id, Versions.required(ifMatch), body));
    }

    private static RestResponse<PlanView> shown(PlanView view) {
        return Replies.ok(view, view.version());
    }

    private static RestResponse<PlanView> created(PlanView view) {
        return Replies.created(view, view.version(), "/api/v1/plans/" + view.id());
    }
}
