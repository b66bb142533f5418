package vn.hanoi.sti.thread;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(
        name = "threads",
        description = "Questions, evidence requests and explanations between department and organization")
@RunOnVirtualThread
class ThreadResource {
    private final ThreadService service;

    ThreadResource(ThreadService service) {
        this.service = service;
    }

    @GET
    @Path("threads")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Everything that the two say, what waits for a word first")
    public ThreadView.All listThreads(UUID id) {
        return service.list(id);
    }

    @POST
    @Path("threads")
    @PermissionsAllowed({Permissions.DATA_WRITE, Permissions.APPRAISAL_WRITE})
    @RecordedChange
    @Operation(summary = "Opens a matter; the department sets a day for the answer")
    public RestResponse<ThreadView.All> openThread(UUID id, @Valid @NotNull OpenThread body) {
        return RestResponse.ok(service.open(id, body));
    }

    @POST
    @Path("threads/{thread}/messages")
    @PermissionsAllowed({Permissions.DATA_WRITE, Permissions.APPRAISAL_WRITE})
    @RecordedChange
    @Operation(summary = "Says something; If-Match holds the thread's version")
    public RestResponse<ThreadView.All> replyToThread(
            UUID id, UUID thread, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReplyThread body) {
        return RestResponse.ok(service.reply(id, thread, Versions.required(ifMatch), body));
    }

    @POST
    @Path("threads/{thread}/closings")
    @PermissionsAllowed({Permissions.DATA_WRITE, Permissions.APPRAISAL_WRITE})
    @RecordedChange
    @Operation(summary = "Who asked says that it is settled; If-Match holds the thread's version")
    public RestResponse<ThreadView.All> closeThread(
            UUID id, UUID thread, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return RestResponse.ok(service.close(id, thread, Versions.required(ifMatch)));
    }
}
