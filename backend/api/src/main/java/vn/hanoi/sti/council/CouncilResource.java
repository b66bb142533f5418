package vn.hanoi.sti.council;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.content.FileContent;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/councils/{id}")
@Tag(name = "councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CouncilResource {
    private final CouncilService service;
    private final SeatService seats;
    private final StoredFiles files;

    CouncilResource(CouncilService service, SeatService seats, StoredFiles files) {
        this.service = service;
        this.seats = seats;
        this.files = files;
    }

    @GET
    @PermissionsAllowed(Permissions.COUNCIL_READ)
    @Operation(summary = "One council with its members and what it judges")
    public RestResponse<CouncilView> getCouncil(UUID id) {
        return reply(service.get(id));
    }

    @PUT
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Saves what its decision says")
    public RestResponse<CouncilView> changeCouncil(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveCouncil body) {
        return reply(service.change(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("dissolutions")
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Dissolves the council when what it judges is finished")
    public RestResponse<CouncilView> dissolveCouncil(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull GiveReason body) {
        return reply(service.dissolve(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("members")
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Gives an expert a seat; conflicts of interest are found at once")
    public RestResponse<CouncilView> seatMember(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SeatMember body) {
        return reply(seats.seat(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("members/{memberId}/ends")
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Ends a seat, with a reason")
    public RestResponse<CouncilView> endSeat(
            UUID id, UUID memberId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull GiveReason body) {
        return reply(seats.unseat(id, memberId, Versions.required(ifMatch), body));
    }

    @POST
    @Path("assignments")
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Gives the council evaluations whose method is a council")
    public RestResponse<CouncilView> assignEvaluations(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AssignEvaluations body) {
        return reply(seats.assign(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("assignments/{evaluationId}/ends")
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Takes an evaluation back from the council, with a reason, until its appraisal is finished")
    public RestResponse<CouncilView> endAssignment(
            UUID id, UUID evaluationId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull GiveReason body) {
        return reply(seats.endAssignment(id, evaluationId, Versions.required(ifMatch), body));
    }

    @GET
    @Path("documents/{documentId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.COUNCIL_READ)
    @Operation(summary = "The file of the decision on which the council rests")
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
    public RestResponse<FileContent> getCouncilDocument(
            UUID id, UUID documentId, @HeaderParam("If-None-Match") String known) {
        return files.answer(service.document(id, documentId), known);
    }

    private static RestResponse<CouncilView> reply(CouncilView view) {
        return Replies.ok(view, view.version());
    }
}
