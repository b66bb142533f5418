package vn.hanoi.sti.duty;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "duties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DutyNoteResource {
    private final DutyService service;

    DutyNoteResource(DutyService service) {
        this.service = service;
    }

    @POST
    @Path("duty-notes")
    @PermissionsAllowed({Permissions.DATA_WRITE, Permissions.CAMPAIGN_WRITE})
    @RecordedChange
    @Operation(summary = "The unit's reason, or the department's word, which freezes the facts of the item")
    public RestResponse<DutyRow> noteDuty(UUID id, @Valid @NotNull SaveNote body) {
        return RestResponse.ok(service.note(id, body));
    }
}
