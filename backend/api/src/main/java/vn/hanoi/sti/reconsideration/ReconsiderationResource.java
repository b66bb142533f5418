package vn.hanoi.sti.reconsideration;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.hanoi.sti.content.FileContent;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "reconsiderations", description = "What units ask of approved results, and what is decided on it")
@RunOnVirtualThread
class ReconsiderationResource {
    private final ReconsiderationService service;
    private final StoredFiles files;

    ReconsiderationResource(ReconsiderationService service, StoredFiles files) {
        this.service = service;
        this.files = files;
    }

    @GET
    @Path("reconsiderations")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "What was asked of the approved result, until when it can be asked, and what was decided")
    public ReconsiderationsView getReconsiderations(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("reconsiderations")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.DATA_CERTIFY)
    @RecordedChange
    @Operation(summary = "The unit's head asks to have the result, or one indicator of it, looked at again")
    public RestResponse<ReconsiderationsView> askReconsideration(UUID id, @Valid @NotNull AskReconsideration body) {
        return RestResponse.ok(service.ask(id, body));
    }

    @POST
    @Path("reconsiderations/{reconsideration}/decisions")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permissions.RESULT_PROPOSE, Permissions.RESULT_APPROVE})
    @RecordedChange
    @Operation(summary = "Decides on a request, once, by somebody who had no hand in the result")
    public RestResponse<ReconsiderationsView> decideReconsideration(
            UUID id, UUID reconsideration, @Valid @NotNull DecideReconsideration body) {
        return RestResponse.ok(service.decide(id, reconsideration, body));
    }

    @POST
    @Path("reconsideration-documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permissions.RESULT_PROPOSE, Permissions.RESULT_APPROVE})
    @RecordedChange
    @Operation(summary = "Adds the file of the document behind a decision that is about to be recorded")
    @APIResponseSchema(value = ReconsiderationsView.Paper.class, responseCode = "201")
    public RestResponse<ReconsiderationsView.Paper> addReconsiderationDocument(
            UUID id, @Valid @BeanParam ReconsiderationDocumentForm body) {
        service.mayAdd(id);
        var paper = service.add(id, files.take(body.file));
        return Replies.created(
                paper, 0, "/api/v1/evaluations/" + id + "/reconsideration-documents/" + paper.id() + "/content");
    }

    @GET
    @Path("reconsideration-documents/{documentId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "The file of the document behind a decision")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "The caller has these bytes already")
    public RestResponse<FileContent> getReconsiderationDocument(
            UUID id, UUID documentId, @HeaderParam("If-None-Match") String known) {
        return files.answer(service.document(id, documentId), known);
    }
}
