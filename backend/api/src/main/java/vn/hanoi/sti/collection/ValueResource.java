package vn.hanoi.sti.collection;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "values", description = "What an organization supplies, cell by cell")
@RunOnVirtualThread
class ValueResource {
    private final SheetService sheets;
    private final ValueService values;
    private final PreviewService previews;

    ValueResource(SheetService sheets, ValueService values, PreviewService previews) {
        this.sheets = sheets;
        this.values = values;
        this.previews = previews;
    }

    @GET
    @Path("sheet")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "The whole dossier: tree, cells, evidence counts, appraisals, and what is missing")
    public SheetView getSheet(UUID id) {
        return sheets.sheet(id);
    }

    @PUT
    @Path("values/{code}/{period}")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Saves a cell; If-Match holds the revision that was read, \"0\" for a first save")
    public RestResponse<CellView> saveValue(
            UUID id,
            String code,
            String period,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SaveValue body) {
        var view = values.save(id, code, period, Versions.required(ifMatch), body);
        return Replies.ok(view, view.revision());
    }

    @GET
    @Path("values/{code}/{period}/revisions")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "The history of a cell, newest first")
    public ValueRevisions listValueRevisions(UUID id, String code, String period) {
        return values.revisions(id, code, period);
    }

    @GET
    @Path("indicators/{code}/preview")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "How an indicator scores: to the organization as declared, to the department as appraised")
    public PreviewView previewIndicator(UUID id, String code) {
        return previews.preview(id, code);
    }
}
