package vn.hanoi.sti.deadline;

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

@Path("/api/v1/extension-requests/{id}")
@Tag(name = "deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExtensionResource {
    private final ExtensionService service;

    ExtensionResource(ExtensionService service) {
        this.service = service;
    }

    @POST
    @Path("answers")
    @PermissionsAllowed(Permissions.CAMPAIGN_WRITE)
    @RecordedChange
    @Operation(summary = "The department grants it by a decision on record, or refuses it; both with a reason")
    public RestResponse<DeadlineView> answerExtension(UUID id, @Valid @NotNull AnswerExtension body) {
        return RestResponse.ok(service.answer(id, body));
    }
}
