package vn.hanoi.sti.submission;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/check-rules")
@Tag(name = "checks")
@RunOnVirtualThread
class CheckRuleResource {
    @GET
    @PermissionsAllowed(Permissions.CRITERIA_READ)
    @Operation(summary = "Every rule in advance, with its severity, an example and its source")
    public CheckRuleView.All listCheckRules() {
        return CheckRuleView.all();
    }
}
