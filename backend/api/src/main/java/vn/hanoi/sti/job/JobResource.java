package vn.hanoi.sti.job;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/jobs/{id}")
@Tag(name = "jobs", description = "Work that lasts longer than a request")
@RunOnVirtualThread
class JobResource {
    private final Jobs jobs;

    JobResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Authenticated
    @Operation(summary = "How far a job is, and where its result is; seen by who asked for it and by their agency")
    public JobView getJob(UUID id) {
        return jobs.get(id);
    }

    @POST
    @Path("cancellations")
    @Authenticated
    @RecordedChange
    @Operation(summary = "Cancels a job; a running one ends at its next step")
    public RestResponse<JobView> cancelJob(UUID id, @NotNull NoBody body) {
        return RestResponse.ok(jobs.cancel(id));
    }
}
