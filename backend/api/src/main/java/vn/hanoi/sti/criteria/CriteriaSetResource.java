package vn.hanoi.sti.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/criteria-sets")
@Tag(name = "criteria", description = "Criteria sets: imported, drafted, published, locked")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CriteriaSetResource {
    private final CriteriaSetService service;
    private final ImportCriteria imports;

    CriteriaSetResource(CriteriaSetService service, ImportCriteria imports) {
        this.service = service;
        this.imports = imports;
    }

    @GET
    @PermissionsAllowed(Permissions.CRITERIA_READ)
    @Operation(summary = "Versions of criteria sets, by page")
    public Page<CriteriaSetRow> listCriteriaSets(
            @Valid @BeanParam PageQuery query,
            @QueryParam("kind") Kind kind,
            @QueryParam("status") CriteriaStatus status) {
        return service.page(query, kind, status);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.CRITERIA_READ)
    @Operation(summary = "One version with its whole tree, methods, grades and the share of each IOOI level")
    public RestResponse<CriteriaSetView> getCriteriaSet(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("imports")
    @PermissionsAllowed(Permissions.CRITERIA_IMPORT)
    @RecordedChange
    @Operation(summary = "Imports a file of criteria sets as drafts: all of it or nothing")
    @RequestBody(
            description = "The file itself: {status, functions, sets}",
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    public RestResponse<ImportView> importCriteriaSets(@NotNull JsonNode body) {
        return RestResponse.status(RestResponse.Status.CREATED, imports.run(body));
    }

    @POST
    @Path("{id}/publications")
    @PermissionsAllowed(Permissions.CRITERIA_PUBLISH)
    @RecordedChange
    @Operation(summary = "Publishes a draft, which locks it for good")
    public RestResponse<CriteriaSetView> publishCriteriaSet(
            UUID id, @HeaderParam("If-Match") String ifMatch, NoBody body) {
        var view = service.publish(id, Versions.required(ifMatch));
        return Replies.ok(view, view.version());
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permissions.CRITERIA_IMPORT)
    @RecordedChange
    @Operation(summary = "Discards a draft")
    @APIResponse(responseCode = "204", description = "Discarded")
    public RestResponse<Void> discardCriteriaSet(UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.discard(id, Versions.required(ifMatch));
        return RestResponse.noContent();
    }
}
