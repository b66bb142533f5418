package vn.hanoi.sti.review;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.hanoi.sti.content.FileContent;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "methods", description = "Who carries an evaluation out: the department, a consultant, or a council")
@RunOnVirtualThread
class MethodResource {
    private final MethodService service;
    private final StoredFiles files;

    MethodResource(MethodService service, StoredFiles files) {
        this.service = service;
        this.files = files;
    }

    @GET
    @Path("method")
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "How the evaluation is carried out, on which document, and what was chosen before")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<MethodView> getEvaluationMethod(UUID id) {
        return reply(service.get(id));
    }

    @PUT
    @Path("method")
    @PermissionsAllowed(Permissions.METHOD_WRITE)
    @RecordedChange
    @Operation(summary = "Chooses the method, until the appraisal is finished")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<MethodView> chooseEvaluationMethod(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChooseMethod body) {
        return reply(service.choose(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("method-documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permissions.METHOD_WRITE)
    @RecordedChange
    @Operation(summary = "Adds the file of the document behind a choice that is about to be recorded")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MethodView.Paper.class, responseCode = "201")
    public RestResponse<MethodView.Paper> addMethodDocument(UUID id, @Valid @BeanParam MethodDocumentForm body) {
        service.mayAdd(id);
        var paper = service.add(id, files.take(body.file));
        return Replies.created(paper, 0, "/api/v1/evaluations/" + id + "/method-documents/" + paper.id() + "/content");
    }

    @GET
    @Path("method-documents/{documentId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "The file of the document behind a choice")
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
    public RestResponse<FileContent> getMethodDocument(
            UUID id, UUID documentId, @HeaderParam("If-None-Match") String known) {
        return files.answer(service.document(id, documentId), known);
    }

    private static RestResponse<MethodView> reply(MethodView view) {
        return Replies.ok(view, view.version());
    }
}
