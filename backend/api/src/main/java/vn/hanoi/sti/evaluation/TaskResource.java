package vn.hanoi.sti.evaluation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me/tasks")
@Tag(name = "me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TaskResource {
    private final TaskService service;

    TaskResource(TaskService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(summary = "What waits for the person signed in, and what they wait for")
    public TasksView listMyTasks() {
        return service.mine();
    }
}
