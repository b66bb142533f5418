package vn.hanoi.sti.classification;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
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
@Tag(name = "results", description = "Scores, grades, caps and every step that led to them")
@RunOnVirtualThread
class ResultDocumentResource {
    private final ResultDocumentService service;
    private final StoredFiles files;

    ResultDocumentResource(ResultDocumentService service, StoredFiles files) {
        this.service = service;
        this.files = files;
    }

    @POST
    @Path("result-documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permissions.FINDING_WRITE, Permissions.CAP_SET_ASIDE})
    @RecordedChange
    @Operation(summary = "Adds the file of the document that findings, or a cap about to be set aside, rest on")
    @APIResponseSchema(value = ResultDocument.class, responseCode = "201")
    public RestResponse<ResultDocument> addResultDocument(UUID id, @Valid @BeanParam ResultDocumentForm body) {
        service.mayAdd(id);
        var paper = service.add(id, files.take(body.file));
        return Replies.created(paper, 0, "/api/v1/evaluations/" + id + "/result-documents/" + paper.id() + "/content");
    }

    @GET
    @Path("result-documents/{documentId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(
            summary = "The file of the document that findings or a cap set aside rest on, for who may see that result")
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
    @APIResponse(responseCode = "409", description = "There is no result to show to this viewer yet")
    @APIResponse(responseCode = "304", description = "The caller has these bytes already")
    public RestResponse<FileContent> getResultDocument(
            UUID id, UUID documentId, @HeaderParam("If-None-Match") String known) {
        return files.answer(service.document(id, documentId), known);
    }
}
