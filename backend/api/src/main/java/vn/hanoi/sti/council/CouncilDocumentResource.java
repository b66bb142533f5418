package vn.hanoi.sti.council;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/council-documents")
@Tag(name = "councils")
@RunOnVirtualThread
class CouncilDocumentResource {
    private final CouncilService service;
    private final StoredFiles files;

    CouncilDocumentResource(CouncilService service, StoredFiles files) {
        this.service = service;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Adds the file of a decision on which a council is about to rest")
    @APIResponseSchema(value = CouncilView.Paper.class, responseCode = "201")
    public RestResponse<CouncilView.Paper> addCouncilDocument(@Valid @BeanParam CouncilDocumentForm body) {
        var paper = service.add(files.take(body.file));
        return Replies.created(paper, 0, "/api/v1/council-documents/" + paper.id());
    }
}
