package vn.hanoi.sti.register;

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

@Path("/api/v1/registered-objects")
@Tag(name = "register", description = "Papers and objectives of policies, plans and programmes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegisteredResource {
    private final RegisteredService service;
    private final StoredFiles files;

    RegisteredResource(RegisteredService service, StoredFiles files) {
        this.service = service;
        this.files = files;
    }

    @GET
    @Path("{id}/documents")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "The papers on which an object rests, oldest first")
    public RegisteredDocuments listRegisteredDocuments(UUID id) {
        return new RegisteredDocuments(service.documents(id));
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed({Permissions.CATALOGUE_WRITE, Permissions.OBJECTIVE_WRITE})
    @RecordedChange
    @Operation(summary = "Records a paper by number and date, with its file where there is one")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public RestResponse<DocumentView> addRegisteredDocument(UUID id, @Valid @BeanParam DocumentForm body) {
        var document = service.add(id, body.given(), body.file == null ? null : files.take(body.file));
        return Replies.created(document, 0, "/api/v1/registered-objects/" + id + "/documents");
    }

    @GET
    @Path("{id}/documents/{documentId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "The file of a paper")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has these bytes already")
    public RestResponse<FileContent> getRegisteredDocumentContent(
            UUID id, UUID documentId, @HeaderParam("If-None-Match") String known) {
        return files.answer(service.file(documentId), known);
    }

    @GET
    @Path("{id}/objectives")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "What an object is to achieve")
    public RegisteredObjectives listObjectives(UUID id) {
        return new RegisteredObjectives(service.objectives(id));
    }

    @POST
    @Path("{id}/objectives")
    @PermissionsAllowed({Permissions.CATALOGUE_WRITE, Permissions.OBJECTIVE_WRITE})
    @RecordedChange
    @Operation(summary = "Sets an objective; the department, or who leads the object")
    @APIResponseSchema(value = RegisteredObjective.class, responseCode = "201")
    public RestResponse<RegisteredObjective> setObjective(UUID id, @Valid @NotNull SaveObjective body) {
        var created = service.create(id, body);
        return Replies.created(created, created.version(), "/api/v1/registered-objects/" + id + "/objectives");
    }

    @PUT
    @Path("{id}/objectives/{objectiveId}")
    @PermissionsAllowed({Permissions.CATALOGUE_WRITE, Permissions.OBJECTIVE_WRITE})
    @RecordedChange
    @Operation(summary = "Changes an objective; once the objectives bind, by a decision")
    public RestResponse<RegisteredObjective> changeObjective(
            UUID id, UUID objectiveId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveObjective body) {
        var changed = service.change(objectiveId, Versions.required(ifMatch), body);
        return Replies.ok(changed, changed.version());
    }
}
