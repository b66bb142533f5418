package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/evaluations/{id}")
@Tag(name = "results", description = "Scores, grades, caps and every step that led to them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ResultResource {
    private final ResultService results;
    private final DecisionService decisions;

    ResultResource(ResultService results, DecisionService decisions) {
        this.results = results;
        this.decisions = decisions;
    }

    @GET
    @Path("result")
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "The result with every step: computed now, or as approved and sealed")
    @APIResponseSchema(ResultView.class)
    @APIResponse(responseCode = "409", description = "There is none to show to this viewer yet")
    public RestResponse<ResultView> getResult(UUID id) {
        var view = results.get(id);
        return Replies.ok(view, view.version());
    }

    @GET
    @Path("result/manifest")
    @PermissionsAllowed(
            value = {Permissions.RESULT_READ, Permissions.DATA_READ},
            inclusive = true)
    @Operation(summary = "Inputs and result with their digests, for recomputation anywhere")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", description = "There is none to show to this viewer yet")
    public JsonNode getResultManifest(UUID id) {
        return results.manifest(id);
    }

    @GET
    @Path("result/package")
    @PermissionsAllowed(
            value = {Permissions.RESULT_READ, Permissions.DATA_READ},
            inclusive = true)
    @Operation(summary = "The manifest with the criteria set it rests on: what the verifier recomputes without us")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", description = "There is none to show to this viewer yet")
    public JsonNode getResultPackage(UUID id) {
        return results.exported(id);
    }

    @POST
    @Path("findings")
    @PermissionsAllowed(Permissions.FINDING_WRITE)
    @RecordedChange
    @Operation(summary = "Records what competent bodies found; the last record counts, earlier ones stay")
    @APIResponseSchema(value = ResultView.class, responseCode = "201")
    public RestResponse<ResultView> recordFindings(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordFindings body) {
        var view = decisions.recordFindings(id, Versions.required(ifMatch), body);
        return Replies.created(view, view.version(), "/api/v1/evaluations/" + id + "/result");
    }

    @PUT
    @Path("findings")
    @PermissionsAllowed(Permissions.FINDING_WRITE)
    @RecordedChange
    @Operation(
            deprecated = true,
            summary = "Withdraws findings; knows no file of a document, so that nothing can be found by it")
    public RestResponse<ResultView> putFindings(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PutFindings body) {
        var view = decisions.recordFindings(id, Versions.required(ifMatch), body.record());
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("cap-exemptions")
    @PermissionsAllowed(Permissions.CAP_SET_ASIDE)
    @RecordedChange
    @Operation(summary = "Sets a triggered cap aside, with reason and document")
    @APIResponseSchema(value = ResultView.class, responseCode = "201")
    public RestResponse<ResultView> setCapAside(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SetCapAside body) {
        var view = decisions.setCapAside(id, Versions.required(ifMatch), body);
        return Replies.created(view, view.version(), "/api/v1/evaluations/" + id + "/result");
    }
}
