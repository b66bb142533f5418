package vn.hanoi.sti.mail;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.web.RecordedChange;

/** What comes by mail is everybody's own to say. */
@Path("/api/v1/me/mail-preference")
@Tag(name = "me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PreferenceResource {
    private final PreferenceService service;

    PreferenceResource(PreferenceService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(summary = "What the person signed in gets by mail")
    public PreferenceView getMyMailPreference() {
        return service.mine();
    }

    @PUT
    @Authenticated
    @RecordedChange
    @Operation(summary = "Says what the person signed in gets by mail; what has a last day comes in any case")
    @APIResponseSchema(value = PreferenceView.class, responseCode = "200")
    public RestResponse<PreferenceView> saveMyMailPreference(@Valid @NotNull SavePreference body) {
        return RestResponse.ok(service.change(body));
    }
}
