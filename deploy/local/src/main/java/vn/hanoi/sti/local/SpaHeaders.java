package vn.hanoi.sti.local;

import java.util.Map;
import java.util.TreeMap;

/** Response headers of the static files; deploy/nginx sends the same ones. */
final class SpaHeaders {
    private SpaHeaders() {}

    /** Headers of every response. */
    static Map<String, String> security(String nonce, String apiOrigin, String keycloakOrigin) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Security-Policy", contentSecurityPolicy(nonce, apiOrigin, keycloakOrigin));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "SAMEORIGIN");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        return headers;
    }

    /**
     * The component library writes style elements, which carry the nonce, and style attributes, which can't. Frames are
     * the silent renewal of the session (the identity provider, then this origin) and files shown from memory.
     */
    static String contentSecurityPolicy(String nonce, String apiOrigin, String keycloakOrigin) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "style-src-elem 'self' 'nonce-" + nonce + "'",
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self' " + apiOrigin + " " + keycloakOrigin,
                "frame-src 'self' blob: " + keycloakOrigin,
                "worker-src 'self'",
                "manifest-src 'self'",
                "form-action 'self'",
                "frame-ancestors 'self'",
                "base-uri 'none'",
                "object-src 'none'");
    }

    /** Built files carry a digest in their name and never change; everything else is asked for each time. */
    static String cacheControl(String path) {
        return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
