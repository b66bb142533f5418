package vn.hanoi.sti.target;

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
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/target-series")
@Tag(name = "targets", description = "Baseline, target and actual of an object's indicators over the years")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TargetResource {
    private final TargetService service;
    private final SaveEntries saves;

    TargetResource(TargetService service, SaveEntries saves) {
        this.service = service;
        this.saves = saves;
    }

    @GET
    @PermissionsAllowed(Permissions.TARGET_READ)
    @Operation(summary = "Followed indicators, by page; of one object when it is named")
    public Page<SeriesView> listTargetSeries(
            @Valid @BeanParam PageQuery query,
            @QueryParam("objectType") ObjectType objectType,
            @QueryParam("objectId") UUID objectId) {
        return service.page(query, objectType, objectId);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.TARGET_READ)
    @Operation(summary = "One followed indicator: every baseline, each year's target and actual, how far it was met")
    public RestResponse<SeriesView> getTargetSeries(UUID id) {
        return shown(service.get(id));
    }

    @GET
    @Path("{id}/history")
    @PermissionsAllowed(Permissions.TARGET_READ)
    @Operation(summary = "Everything that was ever saved in it, newest first")
    public SeriesHistory listTargetHistory(UUID id) {
        return service.history(id);
    }

    @POST
    @PermissionsAllowed({Permissions.TARGET_WRITE, Permissions.OBJECTIVE_WRITE})
    @RecordedChange
    @Operation(summary = "Begins to follow an indicator of an object")
    @APIResponseSchema(value = SeriesView.class, responseCode = "201")
    public RestResponse<SeriesView> createTargetSeries(@Valid @NotNull CreateSeries body) {
        return created(service.create(body));
    }

    @POST
    @Path("{id}/baselines")
    @PermissionsAllowed({Permissions.TARGET_WRITE, Permissions.OBJECTIVE_WRITE})
    @RecordedChange
    @Operation(summary = "Sets the baseline; another one after the first needs a reason and a document")
    @APIResponseSchema(value = SeriesView.class, responseCode = "201")
    public RestResponse<SeriesView> setBaseline(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SetBaseline body) {
        return created(saves.baseline(id, Versions.required(ifMatch), body));
    }

    @PUT
    @Path("{id}/targets/{year}")
    @PermissionsAllowed({Permissions.TARGET_WRITE, Permissions.OBJECTIVE_WRITE})
    @RecordedChange
    @Operation(summary = "Sets the value promised for a year; a changed one needs a reason")
    public RestResponse<SeriesView> setTarget(
            UUID id, int year, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SetFigure body) {
        return shown(saves.figure(id, Versions.required(ifMatch), EntryKind.TARGET, year, body));
    }

    @PUT
    @Path("{id}/actuals/{year}")
    @PermissionsAllowed(Permissions.TARGET_REPORT)
    @RecordedChange
    @Operation(summary = "Sets the value reached in a year; a changed one needs a reason")
    public RestResponse<SeriesView> setActual(
            UUID id, int year, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SetFigure body) {
        return shown(saves.figure(id, Versions.required(ifMatch), EntryKind.ACTUAL, year, body));
    }

    @POST
    @Path("{id}/certified-actuals")
    @PermissionsAllowed(Permissions.TARGET_REPORT)
    @RecordedChange
    @Operation(summary = "Takes over the numbers that the organization's head has certified in evaluations")
    @APIResponseSchema(value = SeriesView.class, responseCode = "201")
    public RestResponse<SeriesView> takeCertifiedActuals(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return created(saves.takeCertified(id, Versions.required(ifMatch)));
    }

    private static RestResponse<SeriesView> shown(SeriesView view) {
        return Replies.ok(view, view.version());
    }

    private static RestResponse<SeriesView> created(SeriesView view) {
        return Replies.created(view, view.version(), "/api/v1/target-series/" + view.id());
    }
}
