package vn.hanoi.sti.shared.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The few shapes of a successful answer. */
public final class Replies {
    private Replies() {}

    /** 200 with the ETag of this version. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Versions.etag(version))
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** 201 with ETag and Location. */
    public static <T> RestResponse<T> created(T view, long version, String location) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Versions.etag(version))
                .location(URI.create(location))
                .build();
    }
}
