package vn.hanoi.sti.council;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/councils")
@Tag(
        name = "councils",
        description = "Advisory councils, their members, their conflicts of interest and what they judge")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CouncilsResource {
    private final CouncilService service;

    CouncilsResource(CouncilService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.COUNCIL_READ)
    @Operation(summary = "Councils by page; a member sees those in which they sit")
    public Page<CouncilRow> listCouncils(@Valid @BeanParam PageQuery query, @QueryParam("state") CouncilState state) {
        return service.page(query, state);
    }

    @POST
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Sets a council up, on the decision whose file was added before")
    @APIResponseSchema(value = CouncilView.class, responseCode = "201")
    public RestResponse<CouncilView> createCouncil(@Valid @NotNull SaveCouncil body) {
        var view = service.create(body);
        return Replies.created(view, view.version(), "/api/v1/councils/" + view.id());
    }
}
