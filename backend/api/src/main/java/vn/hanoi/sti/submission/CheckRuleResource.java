package vn.hanoi.sti.submission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public: who will be held to rules may read them first, signed in or not. They hold nothing of anybody's data. */
@Path("/api/v1/check-rules")
@Tag(name = "checks")
@RunOnVirtualThread
class CheckRuleResource {
    @GET
    @PermitAll
    @Operation(summary = "Every rule in advance, with its severity, an example and its source; needs no login")
    public CheckRuleView.All listCheckRules() {
        return CheckRuleView.all();
    }
}
