package vn.hanoi.sti.mail;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.PageQuery;

@Path("/api/v1/mail-deliveries")
@Tag(name = "mail", description = "The daily mail")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DeliveryResource {
    private final DeliveryService service;

    DeliveryResource(DeliveryService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.PERSON_READ)
    @Operation(summary = "Whether mail arrives, by person, trouble first; never what it says")
    public DeliveryView listMailDeliveries(@Valid @BeanParam PageQuery query) {
        return service.page(query);
    }
}
