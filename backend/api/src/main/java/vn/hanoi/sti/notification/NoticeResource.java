package vn.hanoi.sti.notification;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;

/** The inbox is a right of every account, whatever its role. */
@Path("/api/v1/me/notices")
@Tag(name = "me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NoticeResource {
    private final NoticeService service;

    NoticeResource(NoticeService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(summary = "The inbox of the person signed in, newest first")
    public NoticeView.Inbox listMyNotices(
            @Valid @BeanParam PageQuery query, @QueryParam("unread") @DefaultValue("false") boolean unread) {
        return service.inbox(query, unread);
    }

    @POST
    @Path("reads")
    @Authenticated
    @RecordedChange
    @Operation(summary = "Marks some or all notices as read by the person signed in")
    public RestResponse<NoticeView.Left> readNotices(@Valid @NotNull ReadNotices body) {
        return RestResponse.ok(service.read(body));
    }
}
