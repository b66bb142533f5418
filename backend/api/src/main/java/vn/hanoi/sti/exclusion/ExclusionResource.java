package vn.hanoi.sti.exclusion;

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
@Tag(name = "exclusions", description = "What is left out of results as not applicable, and who confirmed it")
@RunOnVirtualThread
class ExclusionResource {
    private final ExclusionService service;
    private final StoredFiles files;

    ExclusionResource(ExclusionService service, StoredFiles files) {
        this.service = service;
        this.files = files;
    }

    @GET
    @Path("exclusions")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.RESULT_READ_EARLY)
    @Operation(summary = "What is left out as not applicable, who approved it, and which groups take a council's word")
    public ExclusionsView getExclusions(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("exclusion-approvals")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.RESULT_PROPOSE)
    @RecordedChange
    @Operation(summary = "Approves that these indicators are left out; takes another person than who left them out")
    public RestResponse<ExclusionsView> approveExclusions(UUID id, @Valid @NotNull ApproveExclusions body) {
        return RestResponse.ok(service.approve(id, body));
    }

    @POST
    @Path("exclusion-confirmations")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.RESULT_PROPOSE)
    @RecordedChange
    @Operation(summary = "Records that a council confirmed what is left out now, with its document")
    public RestResponse<ExclusionsView> confirmExclusions(UUID id, @Valid @NotNull ConfirmExclusions body) {
        return RestResponse.ok(service.confirm(id, body));
    }

    @POST
    @Path("exclusion-documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.RESULT_PROPOSE)
    @RecordedChange
    @Operation(summary = "Adds the file of the document behind a council's word that is about to be recorded")
    @APIResponseSchema(value = ExclusionsView.Paper.class, responseCode = "201")
    public RestResponse<ExclusionsView.Paper> addExclusionDocument(
            UUID id, @Valid @BeanParam ExclusionDocumentForm body) {
        service.mayAdd(id);
        var paper = service.add(id, files.take(body.file));
        return Replies.created(
                paper, 0, "/api/v1/evaluations/" + id + "/exclusion-documents/" + paper.id() + "/content");
    }

    @GET
    @Path("exclusion-documents/{documentId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.RESULT_READ_EARLY)
    @Operation(summary = "The file of the document behind a council's word")
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
    public RestResponse<FileContent> getExclusionDocument(
            UUID id, UUID documentId, @HeaderParam("If-None-Match") String known) {
        return files.answer(service.document(id, documentId), known);
    }
}
