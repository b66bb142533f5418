package vn.hanoi.sti.content;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.hanoi.sti.shared.time.Moments;

/** Removes contents whose upload ended without a word, once no upload can still be under way. */
@ApplicationScoped
class ContentCleanup {
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final FileClaims claims;
    private final Moments moments;

    ContentCleanup(FileClaims claims, Moments moments) {
        this.claims = claims;
        this.moments = moments;
    }

    @Scheduled(every = "1h", delayed = "5m")
    void removeForgotten() {
        var before = moments.now().minus(LONGEST_UPLOAD);
        claims.forgotten(before).forEach(sha256 -> claims.sweep(sha256, before));
    }
}
