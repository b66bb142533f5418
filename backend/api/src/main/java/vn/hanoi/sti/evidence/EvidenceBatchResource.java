package vn.hanoi.sti.evidence;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "evidence", description = "Files, their revisions and what they prove")
@RunOnVirtualThread
class EvidenceBatchResource {
    private final EvidenceBatch batch;

    EvidenceBatchResource(EvidenceBatch batch) {
        this.batch = batch;
    }

    @POST
    @Path("evidence-batches")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(
            summary = "Adds many files or zip archives and links them by their names",
            description =
                    "A name begins with the indicator and the year (O6-11_2024_report.pdf), or folders are named so"
                            + " (O6-11/2024/report.pdf). Each file has an outcome of its own; none depends on another.")
    public EvidenceBatchView addEvidenceBatch(UUID id, @BeanParam EvidenceBatchForm body) {
        FormParts.refuseOthers(Set.of("files"));
        batch.mayAdd(id);
        var view = batch.take(id, body.files);
        batch.record(id, view);
        return view;
    }
}
