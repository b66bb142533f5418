package vn.hanoi.sti.evidence;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "evidence", description = "Files, their revisions and what they prove")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DossierEvidenceResource {
    private final EvidenceService service;
    private final UploadEvidence uploads;
    private final LinkService links;

    DossierEvidenceResource(EvidenceService service, UploadEvidence uploads, LinkService links) {
        this.service = service;
        this.uploads = uploads;
        this.links = links;
    }

    @GET
    @Path("evidence")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(
            summary =
                    "The evidence of an evaluation, or of one of its indicators, or what is linked to anything or nothing")
    public EvidenceList listEvidence(
            UUID id, @QueryParam("indicator") String indicator, @QueryParam("linked") Boolean linked) {
        return service.list(id, indicator, linked);
    }

    @POST
    @Path("evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Adds a document with its file, and says at once what it proves when an indicator is named")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public RestResponse<EvidenceView> addEvidence(UUID id, @Valid @BeanParam EvidenceForm body) {
        FormParts.refuseOthers(EvidenceForm.PARTS);
        var view = uploads.document(id, body);
        return Replies.created(view, view.revision(), "/api/v1/evidence-revisions/" + view.revisionId() + "/content");
    }

    @POST
    @Path("evidence-links")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Says that a file proves an indicator, a data year of it, on a page")
    @APIResponseSchema(value = LinkView.class, responseCode = "201")
    public RestResponse<LinkView> addEvidenceLink(UUID id, @Valid @NotNull AddEvidenceLink body) {
        var view = links.add(id, body);
        return Replies.created(view, view.version(), "/api/v1/evidence-links/" + view.id());
    }
}
